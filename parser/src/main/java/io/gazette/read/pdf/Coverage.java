package io.gazette.read.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How many lines cover each stretch of a page, from its left edge to its right. */
final class Coverage {

  /** So many stretches at most; a forged page may be kilometres wide. */
  private static final int MOST = 4_000;

  /** Steps to each side of the middle in which the gap between columns of one width lies. */
  private static final int ABOUT = 25;

  private final int[] covered;
  private final int count;
  private final float from;
  private final float step;

  private Coverage(float from, float to, float step) {
    this.from = from;
    this.step = step;
    this.count = Math.min(MOST, (int) ((to - from) / step) + 1);
    this.covered = new int[count + 1];
  }

  /** What {@code runs}, running heads and feet aside, cover between {@code from} and {@code to}. */
  static Coverage of(List<Run> runs, float from, float to, float em) {
    Coverage coverage = new Coverage(from, to, em / 5);
    float head = Float.MAX_VALUE;
    float foot = -Float.MAX_VALUE;
    for (Run run : runs) {
      head = Math.min(head, run.middle());
      foot = Math.max(foot, run.middle());
    }
    for (Run run : runs) {
      // The outermost rows cross no column.
      if (run.top() > head && run.bottom() < foot) {
        coverage.add(run);
      }
    }
    for (int i = 1; i <= coverage.count; i++) {
      coverage.covered[i] += coverage.covered[i - 1];
    }
    return coverage;
  }

  private void add(Run run) {
    int first = Math.max(0, Math.min(count, (int) Math.ceil((run.from() - from) / step)));
    int last = Math.max(first, Math.min(count, (int) Math.floor((run.inkTo() - from) / step)));
    covered[first]++;
    covered[last]--;
  }

  /**
   * The stretches that fewest lines cover: in the middle of the page, as columns are of one width,
   * the widest near the middle, and what fewest lines cover right about the middle, where lines of
   * the right column may be shorter still.
   *
   * @param poking so many lines may reach into them
   */
  Set<White> gaps(int poking) {
    int least = least(count / 4, count * 3 / 4);
    int begin = count / 2 - Math.min(count / 4, ABOUT);
    int end = count / 2 + Math.min(count / 4, ABOUT);
    int central = least(begin, end);
    Set<White> gaps = new LinkedHashSet<>();
    for (int more : new int[] {poking, 0}) {
      gaps.add(place(stretch(count / 5, count * 4 / 5, least + more, true)));
      gaps.add(place(stretch(count / 5, count * 4 / 5, least + more, false)));
      gaps.add(place(stretch(begin, end, central + more, false)));
    }
    return gaps;
  }

  private int least(int begin, int end) {
    int least = Integer.MAX_VALUE;
    for (int i = begin; i < end; i++) {
      least = Math.min(least, covered[i]);
    }
    return least;
  }

  /**
   * The stretch between {@code from} and {@code to} that at most {@code most} lines cover: that
   * over the middle of the page, or the widest.
   */
  private int[] stretch(int from, int to, int most, boolean middle) {
    int[] found = {0, 0};
    int begin = from;
    for (int i = from; i <= to; i++) {
      if (i == to || covered[i] > most) {
        boolean wanted =
            middle ? begin <= count / 2 && i > count / 2 : i - begin > found[1] - found[0];
        found = wanted ? new int[] {begin, i} : found;
        begin = i + 1;
      }
    }
    return found;
  }

  private White place(int[] stretch) {
    return new White(from + stretch[0] * step, from + stretch[1] * step);
  }
}
