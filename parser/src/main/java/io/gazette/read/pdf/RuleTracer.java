package io.gazette.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the paths a page draws and keeps what is straight, long and thin: the rules of tables.
 */
final class RuleTracer {

  private static final float THICKEST = 3.5f;
  private static final float SHORTEST = 6;

  /** A page of print holds no more; a map or a pattern may. */
  private static final int MOST = 20_000;

  private final List<PageScan.Rule> rules = new ArrayList<>();
  private final List<Point2D.Float[]> edges = new ArrayList<>();
  private final List<Point2D.Float[]> boxes = new ArrayList<>();
  private Point2D.Float start;
  private Point2D.Float at;

  List<PageScan.Rule> rules() {
    return rules;
  }

  void move(Point2D.Float to) {
    start = to;
    at = to;
  }

  void line(Point2D.Float to) {
    if (at != null && edges.size() < MOST) {
      edges.add(new Point2D.Float[] {at, to});
    }
    at = to;
  }

  /** A curve ends straight lines; where it ends the path goes on. */
  void curve(Point2D.Float to) {
    at = to;
  }

  void close() {
    if (start != null && at != null) {
      line(start);
    }
  }

  void box(Point2D.Float corner, Point2D.Float opposite) {
    if (boxes.size() < MOST) {
      boxes.add(new Point2D.Float[] {corner, opposite});
    }
    start = corner;
    at = corner;
  }

  /** Ends the path: what is stroked draws its edges, what is filled only its thin boxes. */
  void paint(boolean stroked, boolean filled) {
    for (Point2D.Float[] box : boxes) {
      paintBox(box[0], box[1], stroked);
    }
    if (stroked) {
      edges.forEach(edge -> rule(edge[0], edge[1]));
    } else if (filled && edges.size() >= 3) {
      paintShape();
    }
    clear();
  }

  void clear() {
    edges.clear();
    boxes.clear();
    start = null;
    at = null;
  }

  private void paintBox(Point2D.Float a, Point2D.Float b, boolean stroked) {
    float width = Math.abs(a.x - b.x);
    float height = Math.abs(a.y - b.y);
    if (width <= THICKEST || height <= THICKEST) {
      thin(a, b);
    } else if (stroked) {
      rule(a, new Point2D.Float(b.x, a.y));
      rule(a, new Point2D.Float(a.x, b.y));
      rule(b, new Point2D.Float(b.x, a.y));
      rule(b, new Point2D.Float(a.x, b.y));
    }
  }

  /** A thin shape drawn by its corners. */
  private void paintShape() {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Point2D.Float[] edge : edges) {
      left = Math.min(left, Math.min(edge[0].x, edge[1].x));
      right = Math.max(right, Math.max(edge[0].x, edge[1].x));
      top = Math.min(top, Math.min(edge[0].y, edge[1].y));
      bottom = Math.max(bottom, Math.max(edge[0].y, edge[1].y));
    }
    if (right - left <= THICKEST || bottom - top <= THICKEST) {
      thin(new Point2D.Float(left, top), new Point2D.Float(right, bottom));
    }
  }

  private void thin(Point2D.Float a, Point2D.Float b) {
    float x = (a.x + b.x) / 2;
    float y = (a.y + b.y) / 2;
    if (Math.abs(a.x - b.x) >= Math.abs(a.y - b.y)) {
      rule(new Point2D.Float(a.x, y), new Point2D.Float(b.x, y));
    } else {
      rule(new Point2D.Float(x, a.y), new Point2D.Float(x, b.y));
    }
  }

  private void rule(Point2D.Float a, Point2D.Float b) {
    float along = Math.abs(a.x - b.x);
    float down = Math.abs(a.y - b.y);
    if (Math.max(along, down) < SHORTEST || Math.min(along, down) > 1 || rules.size() >= MOST) {
      return;
    }
    rules.add(
        along >= down
            ? new PageScan.Rule(true, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x))
            : new PageScan.Rule(false, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
  }
}
