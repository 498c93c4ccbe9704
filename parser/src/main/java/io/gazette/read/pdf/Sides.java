package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the runs of a page into what stands left and right of a gap and what belongs to neither.
 */
final class Sides {

  /** A spread title comes in single characters; no more of them hang together. */
  private static final int LONGEST_PIECE = 3;

  /** An ideographic space, in characters. */
  private static final float WIDEST_BLANK = 1.3f;

  /** So much nearer than the columns; a mark that hangs over the edge takes half a character. */
  private static final float NARROWER = 0.7f;

  private final List<Run> left = new ArrayList<>();
  private final List<Run> right = new ArrayList<>();
  private final List<Run> across = new ArrayList<>();
  private final White white;
  private final float middle;
  private final float em;

  private Sides(White white, float em) {
    this.white = white;
    this.middle = white.middle();
    this.em = em;
  }

  /** Parts {@code runs} at the gap {@code white}. */
  static Gap split(List<Run> runs, White white, float em) {
    Sides sides = new Sides(white, em);
    for (Run run : runs) {
      if (sides.isCentred(run)) {
        sides.across.add(run);
      } else if (run.inkTo() <= white.to() + 0.3f * em && run.from() < sides.middle) {
        sides.left.add(run);
      } else if (run.from() >= white.from() - 0.3f * em) {
        sides.right.add(run);
      } else {
        sides.across.add(run);
      }
    }
    sides.joinTitles();
    sides.joinBlanks();
    sides.joinOuterRow(true);
    sides.joinOuterRow(false);
    sides.joinRestsOfRows();
    return new Gap(sides.left, sides.right, sides.across, white);
  }

  /** Whether {@code run} lies over the middle of the gap: the last character of a title. */
  private boolean isCentred(Run run) {
    return run.from() < middle
        && run.to() > middle
        && Math.abs((run.from() + run.to()) / 2 - middle) < em;
  }

  /**
   * A title whose parts are set apart stands on both sides: 主　席　｜　令, 第六章　｜法律责任. Its halves lie
   * alike around the gap.
   */
  private void joinTitles() {
    float edgeLeft = Float.MAX_VALUE;
    float edgeRight = -Float.MAX_VALUE;
    for (Run run : left) {
      edgeLeft = Math.min(edgeLeft, run.from());
    }
    for (Run run : right) {
      edgeRight = Math.max(edgeRight, run.to());
    }
    List<Run> rights = Rows.lines(right);
    int from = 0;
    for (Run a : Rows.lines(left)) {
      while (from < rights.size() && rights.get(from).bottom() < a.top()) {
        from++;
      }
      if (from < rights.size() && isTitle(a, rights.get(from), edgeLeft, edgeRight)) {
        moveAcross(left, a);
        moveAcross(right, rights.get(from));
      }
    }
  }

  /**
   * Whether {@code a} and {@code b}, all of their lines on each side, are one title around the gap.
   */
  private boolean isTitle(Run a, Run b, float edgeLeft, float edgeRight) {
    boolean pieces = Math.max(a.glyphs().size(), b.glyphs().size()) <= LONGEST_PIECE;
    float near = (pieces ? 4 : 3) * em;
    float room = Math.min(a.from() - edgeLeft, edgeRight - b.to());
    return Math.abs(a.middle() - b.middle()) < 0.3f * a.size()
        && a.rows().isEmpty()
        && b.rows().isEmpty()
        && room > (pieces ? 2 : 4) * em
        && a.to() > middle - near
        && b.from() < middle + near
        && Math.abs((a.from() + b.to()) / 2 - middle) < 1.5f * em;
  }

  /**
   * A line across both columns whose blank happens to lie in the gap: its two parts are nearer to
   * each other than columns are.
   */
  private void joinBlanks() {
    float near = Math.min(WIDEST_BLANK * em, white.width() - NARROWER * em);
    List<Run> rights = Rows.lines(right);
    int from = 0;
    for (Run a : Rows.lines(left)) {
      while (from < rights.size() && rights.get(from).bottom() < a.top()) {
        from++;
      }
      boolean beside = from < rights.size() && rights.get(from).besides(a);
      Run b = beside ? rights.get(from) : a;
      if (beside && a.rows().isEmpty() && b.rows().isEmpty() && b.from() - a.inkTo() < near) {
        moveAcross(left, a);
        moveAcross(right, b);
      }
    }
  }

  private void moveAcross(List<Run> side, Run line) {
    List<Run> moved = new ArrayList<>();
    for (Run run : side) {
      if (run.rows().isEmpty() && run.besides(line)) {
        moved.add(run);
      }
    }
    side.removeAll(moved);
    across.addAll(moved);
  }

  /** What stands beside a run that crosses the gap is a part of the same line. */
  private void joinRestsOfRows() {
    List<Run> rests = new ArrayList<>();
    for (Run run : across) {
      for (List<Run> side : List.of(left, right)) {
        for (Run other : side) {
          if (run.rows().isEmpty() && other.rows().isEmpty() && run.besides(other)) {
            rests.add(other);
          }
        }
      }
    }
    left.removeAll(rests);
    right.removeAll(rests);
    across.addAll(rests);
  }

  /** The row at the head or foot of the page that stands off from the text belongs to no column. */
  private void joinOuterRow(boolean head) {
    List<Run> all = new ArrayList<>(left);
    all.addAll(right);
    if (all.size() < 8) {
      return;
    }
    all.sort(
        head
            ? Comparator.comparingDouble(Run::top)
            : Comparator.comparingDouble((Run r) -> -r.bottom()));
    Run outermost = all.get(0);
    float gap = Float.MAX_VALUE;
    List<Run> row = new ArrayList<>();
    for (Run run : all) {
      if (run.besides(outermost)) {
        row.add(run);
      } else {
        gap = Math.min(gap, head ? run.top() - outermost.bottom() : outermost.top() - run.bottom());
      }
    }
    if (gap >= 1.2f * outermost.size() && outermost.rows().isEmpty()) {
      left.removeAll(row);
      right.removeAll(row);
      across.addAll(row);
    }
  }
}
