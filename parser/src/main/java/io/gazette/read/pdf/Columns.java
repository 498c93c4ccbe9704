package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells how many columns a page has and puts its lines in reading order. What crosses the gap
 * between two columns (a title, a table) parts the page into bands; each band is read column by
 * column.
 */
final class Columns {

  /** No column of print is narrower, in characters. */
  private static final float NARROWEST = 8;

  private static final float NARROWEST_GAP = 0.7f;
  private static final int FEWEST_PAIRS = 3;
  private static final int DEEPEST = 3;

  /** Within a column a table without lines is likelier than columns. */
  private static final int SURE_PAIRS = 10;

  /** One line in so many may reach into the gap. */
  private static final int POKING = 12;

  /** Where no gap is known. */
  static final float UNKNOWN = -1;

  /** A spread title comes in single characters; no more of them hang together. */
  private static final int LONGEST_PIECE = 3;

  /**
   * Lines that stand under each other in one column, with all other lines of this column.
   *
   * @param lines from top to bottom
   * @param side which column of the page they belong to: lines of one side share their edges
   */
  record Block(List<Run> lines, String side) {}

  private final List<Block> blocks = new ArrayList<>();
  private final float expected;
  private float found = UNKNOWN;

  private Columns(float expected) {
    this.expected = expected;
  }

  /**
   * Puts {@code runs} in reading order.
   *
   * @param expected where the gap between the columns of other pages is; {@link #UNKNOWN} where
   *     that is not known
   */
  static Columns of(List<Run> runs, float expected) {
    Columns columns = new Columns(expected);
    columns.order(runs, "", 0);
    return columns;
  }

  /** The blocks in reading order. */
  List<Block> blocks() {
    return blocks;
  }

  /**
   * Where the gap between the columns of the page is; {@link #UNKNOWN} where there is one column.
   */
  float gap() {
    return found;
  }

  private void order(List<Run> runs, String side, int depth) {
    if (runs.isEmpty()) {
      return;
    }
    Gap gap = depth < DEEPEST ? Gap.in(runs, depth == 0 ? FEWEST_PAIRS : SURE_PAIRS) : Gap.NONE;
    if (depth == 0 && gap == Gap.NONE && expected != UNKNOWN) {
      gap = Gap.at(runs, expected);
    }
    found = depth == 0 ? gap.middle() : found;
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
      if (!pending.isEmpty() && isOneLine(left, right)) {
        left.addAll(right);
        pending.addAll(Rows.lines(left));
      } else if (!left.isEmpty() || !right.isEmpty()) {
        flush(pending, side);
        order(left, side + "L", depth + 1);
        order(right, side + "R", depth + 1);
      }
      pending.add(line);
      from = line.middle();
    }
    flush(pending, side);
    order(between(gap.left(), from, Float.MAX_VALUE), side + "L", depth + 1);
    order(between(gap.right(), from, Float.MAX_VALUE), side + "R", depth + 1);
  }

  /** Whether a blank within one line that runs across happens to lie in the gap. */
  private static boolean isOneLine(List<Run> left, List<Run> right) {
    List<Run> lefts = Rows.lines(left);
    List<Run> rights = Rows.lines(right);
    return lefts.size() == 1 && rights.size() == 1 && lefts.get(0).besides(rights.get(0));
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

  /**
   * The white space between two columns.
   *
   * @param left what stands left of it
   * @param right what stands right of it
   * @param across what crosses it
   * @param middle u of its middle; {@link #UNKNOWN} where there is none
   */
  private record Gap(List<Run> left, List<Run> right, List<Run> across, float middle) {

    static final Gap NONE = new Gap(List.of(), List.of(), List.of(), UNKNOWN);

    /** The gap where other pages have theirs: less text on its two sides will do. */
    static Gap at(List<Run> runs, float expected) {
      float em = em(runs);
      Gap gap = split(runs, expected - em / 2, expected + em / 2, em);
      List<Run> lefts = Rows.lines(gap.left());
      List<Run> rights = Rows.lines(gap.right());
      boolean beside = pairs(lefts, rights) >= FEWEST_PAIRS;
      boolean few = Rows.lines(gap.across()).size() <= lefts.size() + rights.size();
      return beside && few || gap.fillsLeftOnly(lefts, rights, em) ? gap : NONE;
    }

    /**
     * Whether the text ends in the left column, as on the last page of a document: from the first
     * line that fills it on nothing runs across.
     */
    private boolean fillsLeftOnly(List<Run> lefts, List<Run> rights, float em) {
      int full = 0;
      float first = Float.MAX_VALUE;
      for (Run line : lefts) {
        if (line.to() > middle - 3 * em && line.width() >= NARROWEST * em) {
          full++;
          first = Math.min(first, line.middle());
        }
      }
      boolean crossed = false;
      for (Run run : across) {
        crossed |= run.middle() > first && run.middle() < lefts.get(lefts.size() - 1).middle();
      }
      return rights.size() <= 1 && full >= 2 && !crossed;
    }

    static Gap in(List<Run> runs, int fewest) {
      float from = Float.MAX_VALUE;
      float to = -Float.MAX_VALUE;
      for (Run run : runs) {
        from = Math.min(from, run.from());
        to = Math.max(to, run.to());
      }
      float em = em(runs);
      if (to - from < 2 * NARROWEST * em) {
        return NONE;
      }
      float[] gap = emptiest(runs, from, to, em);
      if (gap[1] - gap[0] < NARROWEST_GAP * em) {
        return NONE;
      }
      Gap found = split(runs, gap[0], gap[1], em);
      return found.isBetweenColumns(em, fewest) ? found : NONE;
    }

    private static float em(List<Run> runs) {
      List<Float> sizes = new ArrayList<>();
      for (Run run : runs) {
        for (int i = 0; i < run.glyphs().size(); i += 8) {
          sizes.add(run.size());
        }
      }
      sizes.sort(Comparator.naturalOrder());
      return sizes.get(sizes.size() / 2);
    }

    /** The widest stretch, in the middle of the page, that fewest lines cover. */
    private static float[] emptiest(List<Run> runs, float from, float to, float em) {
      float step = em / 5;
      int count = Math.min(4_000, (int) ((to - from) / step) + 1);
      int[] covered = new int[count + 1];
      float head = outermost(runs, true);
      float foot = outermost(runs, false);
      for (Run run : runs) {
        if (run.top() <= head || run.bottom() >= foot) {
          continue;
        }
        int first = Math.max(0, Math.min(count, (int) Math.ceil((run.from() - from) / step)));
        int last = Math.max(first, Math.min(count, (int) Math.floor((run.to() - from) / step)));
        covered[first]++;
        covered[last]--;
      }
      for (int i = 1; i <= count; i++) {
        covered[i] += covered[i - 1];
      }
      int least = Integer.MAX_VALUE;
      for (int i = count / 4; i < count * 3 / 4; i++) {
        least = Math.min(least, covered[i]);
      }
      int best = 0;
      int bestLength = 0;
      int length = 0;
      for (int i = count / 5; i < count * 4 / 5; i++) {
        // A few lines poke into the gap, by a mark that hangs over the edge.
        length = covered[i] <= least + runs.size() / POKING ? length + 1 : 0;
        if (length > bestLength) {
          bestLength = length;
          best = i - length + 1;
        }
      }
      return new float[] {from + best * step, from + (best + bestLength) * step};
    }

    /** Where the first row ends, or the last begins: running heads and feet cross no column. */
    private static float outermost(List<Run> runs, boolean head) {
      float edge = head ? Float.MAX_VALUE : -Float.MAX_VALUE;
      for (Run run : runs) {
        edge = head ? Math.min(edge, run.middle()) : Math.max(edge, run.middle());
      }
      return edge;
    }

    private static Gap split(List<Run> runs, float from, float to, float em) {
      List<Run> left = new ArrayList<>();
      List<Run> right = new ArrayList<>();
      List<Run> across = new ArrayList<>();
      float middle = (from + to) / 2;
      for (Run run : runs) {
        if (run.to() <= to + 0.3f * em && run.from() < middle) {
          left.add(run);
        } else if (run.from() >= from - 0.3f * em) {
          right.add(run);
        } else {
          across.add(run);
        }
      }
      Gap gap = new Gap(left, right, across, middle);
      gap.joinSpreadTitles(middle, em);
      gap.joinOuterRow(true);
      gap.joinOuterRow(false);
      gap.joinRestsOfRows();
      return gap;
    }

    /** A spread title stands on both sides: 主　席　｜　令. Its halves lie alike around the gap. */
    private void joinSpreadTitles(float middle, float em) {
      float edgeLeft = Float.MAX_VALUE;
      float edgeRight = -Float.MAX_VALUE;
      for (Run run : left) {
        edgeLeft = Math.min(edgeLeft, run.from());
      }
      for (Run run : right) {
        edgeRight = Math.max(edgeRight, run.to());
      }
      List<Run> titles = new ArrayList<>();
      for (Run a : left) {
        for (Run b : right) {
          if (Math.abs(a.middle() - b.middle()) < 0.3f * a.size()
              && a.glyphs().size() <= LONGEST_PIECE
              && b.glyphs().size() <= LONGEST_PIECE
              && a.from() > edgeLeft + 2 * em
              && b.to() < edgeRight - 2 * em
              && a.to() > middle - 4 * em
              && b.from() < middle + 4 * em
              && Math.abs((a.from() + b.to()) / 2 - middle) < 1.5f * em) {
            titles.add(a);
            titles.add(b);
          }
        }
      }
      left.removeAll(titles);
      right.removeAll(titles);
      across.addAll(titles);
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

    /**
     * The row at the head or foot of the page that stands off from the text belongs to no column.
     */
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
          gap =
              Math.min(gap, head ? run.top() - outermost.bottom() : outermost.top() - run.bottom());
        }
      }
      if (gap >= 1.2f * outermost.size() && outermost.rows().isEmpty()) {
        left.removeAll(row);
        right.removeAll(row);
        across.addAll(row);
      }
    }

    /** Whether there is prose on both sides, line beside line. */
    private boolean isBetweenColumns(float em, int fewest) {
      List<Run> lefts = Rows.lines(left);
      List<Run> rights = Rows.lines(right);
      int pairs = pairs(lefts, rights);
      return pairs >= fewest
          && pairs * 10 >= 3 * Math.min(lefts.size(), rights.size())
          && Rows.lines(across).size() <= lefts.size() + rights.size()
          && widest(lefts) >= NARROWEST * em
          && widest(rights) >= NARROWEST * em
          && (isProse(lefts) && isProse(rights) || areAlike(lefts, rights));
    }

    private static int pairs(List<Run> lefts, List<Run> rights) {
      int pairs = 0;
      int from = 0;
      for (Run a : lefts) {
        while (from < rights.size() && rights.get(from).bottom() < a.top()) {
          from++;
        }
        if (from < rights.size() && rights.get(from).top() < a.bottom()) {
          pairs++;
        }
      }
      return pairs;
    }

    /** Whether most lines fill the width of their column. */
    private static boolean isProse(List<Run> lines) {
      return 2 * full(lines, 0.6f) >= lines.size();
    }

    /** Whether both sides are of one width, and some lines of each fill it: 目录 beside text. */
    private static boolean areAlike(List<Run> lefts, List<Run> rights) {
      float left = widest(lefts);
      float right = widest(rights);
      return Math.abs(left - right) <= 0.1f * Math.max(left, right)
          && full(lefts, 0.9f) >= FEWEST_PAIRS
          && full(rights, 0.9f) >= FEWEST_PAIRS;
    }

    private static float widest(List<Run> lines) {
      float widest = 0;
      for (Run line : lines) {
        widest = Math.max(widest, line.width());
      }
      return widest;
    }

    /** How many lines are at least {@code share} as wide as the widest. */
    private static int full(List<Run> lines, float share) {
      float widest = widest(lines);
      int full = 0;
      for (Run line : lines) {
        full += line.width() >= share * widest ? 1 : 0;
      }
      return full;
    }
  }
}
