package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a page that have common edges, in the reading coordinates of their turn. The edges
 * are where full lines begin and end.
 */
final class Column {

  /** With so many lines a column tells its edges by itself. */
  private static final int ENOUGH = 20;

  /** Edges that are further apart, in points, belong to columns of different kinds. */
  private static final float FARTHEST = 36;

  /** The name of the lines that cross the gap of a page. */
  static final String ACROSS = "across";

  private final String side;
  private final Turn turn;
  private final List<LaidLine> lines = new ArrayList<>();
  private float left;
  private float right;

  /** A column called {@code side}: what stands in its place on another page has the same name. */
  Column(String side, Turn turn) {
    this.side = side;
    this.turn = turn;
  }

  void add(LaidLine line) {
    lines.add(line);
    line.setColumn(this);
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  /** Where the lines of the column called {@code side} begin on {@code page}; 0 if it has none. */
  static float edge(PdfPage page, String side) {
    for (Column column : page.columns()) {
      if (column.side.equals(side)) {
        column.measure();
        return column.left;
      }
    }
    return 0;
  }

  /** The size of the middle line of the column called {@code side} on {@code page}; 0 if none. */
  static float size(PdfPage page, String side) {
    for (Column column : page.columns()) {
      if (column.side.equals(side)) {
        return column.lines.get(column.lines.size() / 2).size();
      }
    }
    return 0;
  }

  /** Finds the edges of all columns of {@code page}; what crosses the gap runs over all of them. */
  private static void measure(PdfPage page) {
    for (Column column : page.columns()) {
      column.measure();
      float edge = column.edgeBehindGap(page);
      if (edge > 0) {
        boolean moved = column.left < edge || column.beginsParagraphs(column.left, edge);
        column.left = moved ? edge : column.left;
      }
    }
    for (Column across : page.columns()) {
      for (Column other : page.columns()) {
        if (across.side.equals(ACROSS) && across.turn == other.turn) {
          across.left = Math.min(across.left, other.left);
          across.right = Math.max(across.right, other.right);
        }
      }
    }
  }

  /** Where a column right of a gap begins at the latest; 0 for any other. */
  private float edgeBehindGap(PdfPage page) {
    boolean thirds = page.second().isKnown();
    if (page.gap().isKnown() && side.equals(thirds ? "RL" : "R")) {
      return page.gap().to();
    }
    return thirds && side.equals("RR") ? page.second().to() : 0;
  }

  /**
   * Finds the edges from the lines of the column alone; running heads keep to edges of their own.
   */
  private void measure() {
    List<LaidLine> text = lines.stream().filter(l -> l.furniture().isEmpty()).toList();
    measure(text.isEmpty() ? lines : text);
  }

  private void measure(List<LaidLine> text) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    for (LaidLine line : text) {
      lefts.add(line.from());
      rights.add(-line.to());
    }
    float em = text.get(text.size() / 2).size();
    // Paragraphs of one line leave few lines at the left edge; at the right one most are full.
    left = edge(lefts, 0.6f * em, 12);
    right = -edge(rights, em, 4);
  }

  /**
   * The lowest of {@code places} that one in {@code share} of them stand at; else the lowest. Among
   * those near it, marks may hang over the edge: it is where the middle one stands.
   */
  private static float edge(List<Float> places, float near, int share) {
    places.sort(Comparator.naturalOrder());
    int needed = places.size() < ENOUGH ? 1 : Math.max(2, places.size() / share);
    for (int i = 0; i + needed <= places.size(); i++) {
      if (places.get(i + needed - 1) - places.get(i) <= near) {
        int end = i + needed;
        while (end < places.size() && places.get(end) - places.get(i) <= near) {
          end++;
        }
        return places.get((i + end - 1) / 2);
      }
    }
    return places.get(0);
  }

  /**
   * Finds the edges of all columns. Those with few lines take the edges that columns in their place
   * have on other pages, the others at most a left edge that is further out.
   */
  static void settle(List<PdfPage> pages) {
    pages.forEach(Column::measure);
    Map<String, List<Column>> known = new HashMap<>();
    for (PdfPage page : pages) {
      for (Column column : page.columns()) {
        if (column.lines.size() >= ENOUGH) {
          for (String name : column.names(page.number())) {
            known.computeIfAbsent(name, k -> new ArrayList<>()).add(column);
          }
        }
      }
    }
    Map<String, float[]> usual = new HashMap<>();
    known.forEach((name, columns) -> usual.put(name, usual(columns)));
    for (PdfPage page : pages) {
      for (Column column : page.columns()) {
        for (String name : column.names(page.number())) {
          column.showEdge(usual.get(name));
        }
      }
    }
    for (PdfPage page : pages) {
      for (Column column : page.columns()) {
        column.settle(page.number(), usual);
      }
    }
  }

  /**
   * Corrects {@code edges}: a page of paragraphs of one line shows where they begin, two characters
   * in, not where the column does; one that has other lines shows it.
   */
  private void showEdge(float[] edges) {
    long flush = lines.stream().filter(line -> Math.abs(line.from() - left) < 1).count();
    if (edges != null && flush > 1 && beginsParagraphs(edges[0], left)) {
      edges[0] = left;
    }
  }

  /** Whether {@code u} is where paragraphs of a column with the edge {@code edge} begin. */
  private boolean beginsParagraphs(float u, float edge) {
    float em = lines.get(lines.size() / 2).size();
    return Math.abs(u - edge - 2 * em) < em / 2;
  }

  /** Left and right pages have margins of their own. */
  private List<String> names(int page) {
    return List.of(side + turn + (page % 2 == 0 ? " even" : " odd"), side + turn);
  }

  private static float[] usual(List<Column> columns) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    for (Column column : columns) {
      lefts.add(column.left);
      rights.add(column.right);
    }
    lefts.sort(Comparator.naturalOrder());
    rights.sort(Comparator.naturalOrder());
    return new float[] {lefts.get(lefts.size() / 2), rights.get(rights.size() / 2)};
  }

  private void settle(int page, Map<String, float[]> usual) {
    for (String name : names(page)) {
      float[] edges = usual.get(name);
      if (edges != null && Math.abs(edges[0] - left) <= FARTHEST && edges[1] >= right - FARTHEST) {
        boolean enough = lines.size() >= ENOUGH;
        left = enough ? Math.min(left, edges[0]) : edges[0];
        right = enough ? right : edges[1];
        return;
      }
    }
  }
}
