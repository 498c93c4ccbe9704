package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines that stand over or under both columns of a band, apart from them and too short to
 * cross the gap: 附件1 above a title, 市长　郑　明 below one.
 */
final class Outliers {

  /** What is so many times as far away as other lines is set apart. */
  private static final float APART = 1.7f;

  /** Between two lines of a text is at least so much room, in characters. */
  private static final float LEADING = 0.3f;

  /** Between two lines of a text is at most so much room. */
  private static final float WIDEST_LEADING = 1;

  private Outliers() {}

  /** Takes out of {@code left} or {@code right} the lines over both. */
  static List<Run> over(List<Run> left, List<Run> right) {
    List<Run> over = new ArrayList<>(firstLines(left, right));
    over.addAll(firstLines(right, left));
    return over;
  }

  private static List<Run> firstLines(List<Run> side, List<Run> other) {
    List<Run> lines = Rows.lines(side);
    float top = Float.MAX_VALUE;
    for (Run run : other) {
      top = Math.min(top, run.top());
    }
    int count = 0;
    while (count < lines.size() && lines.get(count).bottom() < top) {
      count++;
    }
    boolean some = count > 0 && count < lines.size() && !other.isEmpty();
    boolean apart =
        some && (isApart(lines, count, count + 1) || count == 1 && isSetRight(lines, other));
    return apart ? take(side, lines.subList(0, count)) : List.of();
  }

  /**
   * Whether the first of {@code lines}, those of the right column, is set to its edge a whole line
   * above all of {@code other}: both columns begin at one height, so it stands over both, as who
   * wrote a text does under its title.
   */
  private static boolean isSetRight(List<Run> lines, List<Run> other) {
    Run first = lines.get(0);
    float edge = -Float.MAX_VALUE;
    float from = Float.MAX_VALUE;
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    for (Run line : lines) {
      edge = Math.max(edge, line.to());
      from = Math.min(from, line.from());
    }
    for (Run run : other) {
      left = Math.min(left, run.from());
      top = Math.min(top, run.top());
    }
    float em = first.size();
    return left < from
        && edge - first.to() < 3 * em
        && first.from() - from > (edge - from) / 2
        && top - first.bottom() > LEADING * em;
  }

  /** Takes out of {@code left} the lines under both. */
  static List<Run> under(List<Run> left, List<Run> right) {
    List<Run> lines = Rows.lines(left);
    float foot = -Float.MAX_VALUE;
    for (Run run : right) {
      foot = Math.max(foot, run.bottom());
    }
    int first = lines.size();
    for (int i = lines.size() - 1; i > 0 && lines.get(i).top() > foot; i--) {
      first = isApart(lines, i, i - 1) ? i : first;
    }
    boolean some = first < lines.size() && !right.isEmpty();
    return some ? take(left, lines.subList(first, lines.size())) : List.of();
  }

  /** Whether more room is above line {@code at} than above line {@code usual}. */
  private static boolean isApart(List<Run> lines, int at, int usual) {
    float room = lines.get(at).top() - lines.get(at - 1).bottom();
    float size = lines.get(at).size();
    boolean known = usual > 0 && usual < lines.size();
    float other =
        known
            ? lines.get(usual).top() - lines.get(usual - 1).bottom()
            : WIDEST_LEADING / APART * size;
    return room > APART * Math.max(other, LEADING * size);
  }

  private static List<Run> take(List<Run> side, List<Run> lines) {
    float from = lines.get(0).top();
    float to = lines.get(lines.size() - 1).bottom();
    side.removeIf(run -> run.middle() >= from && run.middle() <= to);
    return lines;
  }
}
