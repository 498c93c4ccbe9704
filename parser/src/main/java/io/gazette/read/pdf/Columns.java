package io.gazette.read.pdf;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells how many columns a page has and puts its lines in reading order. What crosses the gap
 * between two columns (a title, a table) parts the page into bands; each band is read column by
 * column.
 */
final class Columns {

  private static final int DEEPEST = 3;

  /** Within a column a table without lines is likelier than columns. */
  private static final int SURE_PAIRS = 10;

  /**
   * Lines that stand under each other in one column, with all other lines of this column.
   *
   * @param lines from top to bottom
   * @param side which column of the page they belong to: lines of one side share their edges
   */
  record Block(List<Run> lines, String side) {}

  private final List<Block> blocks = new ArrayList<>();
  private final UsualGap usual;

  /** What is set to the right edge begins so far from the left one, in characters. */
  private static final float FAR = 5;

  /** Where the text of the page begins and ends. */
  private White edges = White.NONE;

  private White found = White.NONE;
  private White second = White.NONE;

  private Columns(UsualGap usual) {
    this.usual = usual;
  }

  /**
   * Puts {@code runs} in reading order.
   *
   * @param usual where the gap between the columns of other pages is
   */
  static Columns of(List<Run> runs, UsualGap usual) {
    Columns columns = new Columns(usual);
    columns.edges = edges(runs);
    columns.order(runs, "", 0, White.NONE);
    return columns;
  }

  private static White edges(List<Run> runs) {
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (Run run : runs) {
      from = Math.min(from, run.from());
      to = Math.max(to, run.to());
    }
    return new White(from, to);
  }

  /** The blocks in reading order. */
  List<Block> blocks() {
    return blocks;
  }

  /**
   * Where the gap between the columns of the page is; {@link White#NONE} where there is one column.
   */
  White gap() {
    return found;
  }

  /** The gap between the second column and the third; {@link White#NONE} where there is none. */
  White second() {
    return second;
  }

  /** The gap of the whole page, the first where there are three columns. */
  private Gap first(List<Run> runs) {
    Gap own = Gap.in(runs, Gap.FEWEST_PAIRS);
    Gap told = usual.isKnown() ? Gap.at(runs, usual) : Gap.NONE;
    Gap gap = told == Gap.NONE ? own : told;
    Optional<Thirds> thirds =
        told != Gap.NONE && usual.second().isKnown()
            ? Optional.of(new Thirds(told.white(), usual.second()))
            : gap == Gap.NONE ? Optional.empty() : Thirds.of(gap);
    gap = thirds.isPresent() ? thirds.get().split(runs) : gap;
    found = gap.white();
    second = thirds.isPresent() ? thirds.get().second() : White.NONE;
    return gap;
  }

  private Gap inner(List<Run> runs, int depth, White known) {
    if (known.isKnown()) {
      return Sides.split(runs, known, Gap.em(runs));
    }
    return depth < DEEPEST ? Gap.in(runs, SURE_PAIRS) : Gap.NONE;
  }

  /**
   * Puts {@code runs} in order.
   *
   * @param known where they are parted, if the page has shown it
   */
  private void order(List<Run> runs, String side, int depth, White known) {
    if (runs.isEmpty()) {
      return;
    }
    Gap gap = depth == 0 ? first(runs) : inner(runs, depth, known);
    if (gap == Gap.NONE) {
      blocks.add(new Block(Rows.lines(runs), side));
      return;
    }
    List<Run> across = Rows.lines(gap.across());
    List<Run> pending = new ArrayList<>();
    float from = -Float.MAX_VALUE;
    for (Run line : across) {
      List<Run> left = between(gap.left(), from, line.middle());
      List<Run> right = between(gap.right(), from, line.middle());
      if (!pending.isEmpty() && isOneLine(left, right, gap.white())) {
        left.addAll(right);
        pending.addAll(Rows.lines(left));
      } else if (!left.isEmpty() || !right.isEmpty()) {
        flush(pending, side);
        pending.addAll(band(left, right, side, depth));
      }
      pending.add(line);
      from = line.middle();
    }
    flush(pending, side);
    List<Run> left = between(gap.left(), from, Float.MAX_VALUE);
    List<Run> right = between(gap.right(), from, Float.MAX_VALUE);
    flush(band(left, right, side, depth), side);
  }

  /** Puts what stands between two lines that run across in order; returns what stands under it. */
  private List<Run> band(List<Run> left, List<Run> right, String side, int depth) {
    List<Run> under = new ArrayList<>(Outliers.under(left, right));
    flush(Outliers.over(left, right), side);
    order(left, side + "L", depth + 1, White.NONE);
    order(right, side + "R", depth + 1, depth == 0 ? second : White.NONE);
    return under;
  }

  /**
   * Whether a blank within one line that runs across happens to lie in the gap; a sentence that
   * ends before it ends in its column, and what is set to the right edge of each column (who signs,
   * the day) are two lines.
   */
  private boolean isOneLine(List<Run> left, List<Run> right, White gap) {
    List<Run> lefts = Rows.lines(left);
    List<Run> rights = Rows.lines(right);
    return lefts.size() == 1
        && rights.size() == 1
        && lefts.get(0).besides(rights.get(0))
        && !Chars.isSentenceEnd(lefts.get(0).last())
        && !areSetRight(lefts.get(0), rights.get(0), gap);
  }

  private boolean areSetRight(Run left, Run right, White gap) {
    float em = left.size();
    float off = (gap.from() - left.to()) - (edges.to() - right.to());
    return Math.abs(off) < em / 2
        && left.from() - edges.from() > FAR * em
        && right.from() - gap.to() > FAR * em;
  }

  private void flush(List<Run> pending, String side) {
    if (!pending.isEmpty()) {
      blocks.add(new Block(List.copyOf(pending), side));
      pending.clear();
    }
  }

  private static List<Run> between(List<Run> runs, float from, float to) {
    List<Run> inside = new ArrayList<>();
    for (Run run : runs) {
      if (run.middle() >= from && run.middle() < to) {
        inside.add(run);
      }
    }
    return inside;
  }
}
