package io.gazette.read.pdf;

import java.util.List;

/** How many lines cover each stretch of a page, from its left edge to its right. */
final class Coverage {

  /** So many stretches at most; a forged page may be kilometres wide. */
  private static final int MOST = 4_000;

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
   * and the widest near the middle.
   *
   * @param poking so many lines may reach into them
   * @return the beginning and the end of each
   */
  List<float[]> empty(int poking) {
    int least = Integer.MAX_VALUE;
    for (int i = count / 4; i < count * 3 / 4; i++) {
      least = Math.min(least, covered[i]);
    }
    int[] middle = {0, 0};
    int[] widest = {0, 0};
    int begin = count / 5;
    int end = count * 4 / 5;
    for (int i = begin; i <= end; i++) {
      if (i == end || covered[i] > least + poking) {
        if (i - begin > widest[1] - widest[0]) {
          widest = new int[] {begin, i};
        }
        if (begin <= count / 2 && i > count / 2) {
          middle = new int[] {begin, i};
        }
        begin = i + 1;
      }
    }
    return List.of(place(middle), place(widest));
  }

  private float[] place(int[] stretch) {
    return new float[] {from + stretch[0] * step, from + stretch[1] * step};
  }
}
