package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The white space between two columns.
 *
 * @param left what stands left of it
 * @param right what stands right of it
 * @param across what crosses it
 * @param white where it is
 */
record Gap(List<Run> left, List<Run> right, List<Run> across, White white) {

  static final Gap NONE = new Gap(List.of(), List.of(), List.of(), White.NONE);

  static final int FEWEST_PAIRS = 3;

  /** No column of print is narrower, in characters. */
  private static final float NARROWEST = 8;

  private static final float NARROWEST_GAP = 0.7f;

  /** So many lines beside lines need fewer full ones. */
  private static final int MANY_PAIRS = 5;

  /** Signatures are set so far off the right edge at most, in characters. */
  private static final float OFF = 3.5f;

  /** How near to its edge a line begins, in characters. */
  private static final float EDGE = 0.5f;

  /** Only two pages on one sheet are further apart, and nothing crosses between them. */
  private static final float WIDEST_GAP = 4;

  /** One line in so many may reach into the gap, by a mark that hangs over the edge. */
  private static final int POKING = 12;

  /**
   * The gap that the text of {@code runs} shows by itself.
   *
   * @param fewest so many lines stand beside lines
   */
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
    Gap best = NONE;
    for (White white : Coverage.of(runs, from, to, em).gaps(runs.size() / POKING)) {
      Gap found = white.width() < NARROWEST_GAP * em ? NONE : Sides.split(runs, white, em);
      boolean better = best == NONE || found.across.size() < best.across.size();
      if (better && found.isBetweenColumns(em, fewest) && !found.isCrossed(runs.size(), em)) {
        best = found;
      }
    }
    return best;
  }

  /** Whether it is as wide as no gap is that lines cross. */
  private boolean isCrossed(int runs, float em) {
    return white.width() > WIDEST_GAP * em && across.size() * POKING > runs;
  }

  /**
   * The gap where other pages have theirs: less text on its two sides will do. Where only few pages
   * have it, it is believed of a page alone whose text keeps to the left column.
   */
  static Gap at(List<Run> runs, UsualGap usual) {
    float em = em(runs);
    Gap gap = Sides.split(runs, usual.white(), em);
    List<Run> lefts = Rows.lines(gap.left);
    List<Run> rights = Rows.lines(gap.right);
    boolean few = Rows.lines(gap.across).size() <= lefts.size() + rights.size();
    boolean beside = usual.sure() && areRows(pairs(lefts, rights), usual, few);
    boolean kept = usual.sure() && gap.keepsToColumns(lefts, rights, usual, em);
    return beside || kept || gap.fillsLeftOnly(lefts, rights, em) ? gap : NONE;
  }

  /**
   * Whether what little there is stands where the columns of other pages do: nothing between its
   * first line and its last crosses the gap, a line fills the left column, and all on the right
   * begin at the edge of that one.
   */
  private boolean keepsToColumns(List<Run> lefts, List<Run> rights, UsualGap usual, float em) {
    if (lefts.isEmpty() || rights.isEmpty()) {
      return false;
    }
    float top = lefts.get(0).middle();
    float foot = lefts.get(lefts.size() - 1).middle();
    boolean crossed = across.stream().anyMatch(r -> r.middle() > top && r.middle() < foot);
    boolean full = lefts.stream().anyMatch(line -> fills(line, em));
    return full && !crossed && rights.stream().allMatch(usual::beginsRight);
  }

  /** Whether {@code line} reaches to the gap. */
  private boolean fills(Run line, float em) {
    return line.to() > white.from() - 2 * em && line.width() >= NARROWEST * em;
  }

  /**
   * Whether there are some {@code pairs}, or half begin where the columns of other pages do; where
   * more lines cross the gap, some that begin there.
   */
  private static boolean areRows(List<Pair> pairs, UsualGap usual, boolean few) {
    long rows = pairs.stream().filter(p -> usual.isRow(p.left, p.right)).count();
    boolean half = !pairs.isEmpty() && 2 * rows >= pairs.size();
    return few ? pairs.size() >= FEWEST_PAIRS || half : rows >= FEWEST_PAIRS;
  }

  /** The size of most characters. */
  static float em(List<Run> runs) {
    List<Float> sizes = new ArrayList<>();
    for (Run run : runs) {
      for (int i = 0; i < run.glyphs().size(); i += 8) {
        sizes.add(run.size());
      }
    }
    sizes.sort(Comparator.naturalOrder());
    return sizes.get(sizes.size() / 2);
  }

  /**
   * Whether the text ends in the left column, as on the last page of a document: from the first
   * line that fills it on nothing runs across.
   */
  private boolean fillsLeftOnly(List<Run> lefts, List<Run> rights, float em) {
    int full = 0;
    float first = Float.MAX_VALUE;
    for (Run line : lefts) {
      if (fills(line, em)) {
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

  /**
   * Whether there is prose on both sides, line beside line. Numbers of articles, each alone on the
   * left of its text, are no column, though short lines of the text lie left of the gap too.
   */
  private boolean isBetweenColumns(float em, int fewest) {
    List<Run> lefts = Rows.lines(left);
    List<Run> rights = Rows.lines(right);
    List<Pair> pairs = pairs(lefts, rights);
    return pairs.size() >= fewest
        && !areLabelled(pairs)
        && pairs.size() * 10 >= 3 * Math.min(lefts.size(), rights.size())
        && Rows.lines(across).size() <= lefts.size() + rights.size()
        && widest(pairs.stream().map(Pair::left).toList()) >= NARROWEST * em
        && widest(pairs.stream().map(Pair::right).toList()) >= NARROWEST * em
        && (isProse(lefts) && isProse(rights)
            || areAlike(lefts, rights)
            || pairs.size() >= MANY_PAIRS && areSet(lefts, rights, em));
  }

  /** Whether most of {@code pairs} are the number of an article and its text: 第一千零五十二条. */
  private static boolean areLabelled(List<Pair> pairs) {
    int labelled = 0;
    for (Pair pair : pairs) {
      boolean label =
          pair.left.glyphs().get(0).first() == '第' && "条條".indexOf(pair.left.last()) >= 0;
      labelled += label ? 1 : 0;
    }
    return 2 * labelled > pairs.size();
  }

  /**
   * Whether both sides are columns of one width by their edges: nearly all lines begin at the edge,
   * or two characters in, or are set to the other edge, and some of each side fill the width.
   */
  private boolean areSet(List<Run> lefts, List<Run> rights, float em) {
    float from = lefts.stream().map(Run::from).min(Comparator.naturalOrder()).orElseThrow();
    float to = rights.stream().map(Run::to).max(Comparator.naturalOrder()).orElseThrow();
    float left = white.from() - from;
    float right = to - white.to();
    return Math.abs(left - right) <= 0.1f * Math.max(left, right)
        && keepsEdges(lefts, from, white.from(), em)
        && keepsEdges(rights, white.to(), to, em);
  }

  private static boolean keepsEdges(List<Run> lines, float from, float to, float em) {
    int kept = 0;
    int full = 0;
    for (Run line : lines) {
      float in = (line.from() - from) / em;
      boolean begins = Math.abs(in) < EDGE || Math.abs(in - 2) < EDGE;
      kept += begins || to - line.to() < OFF * em ? 1 : 0;
      full += line.width() >= 0.85f * (to - from) ? 1 : 0;
    }
    return full >= 2 && kept * 10 >= lines.size() * 8;
  }

  /** Two lines side by side. */
  private record Pair(Run left, Run right) {}

  private static List<Pair> pairs(List<Run> lefts, List<Run> rights) {
    List<Pair> pairs = new ArrayList<>();
    int from = 0;
    for (Run a : lefts) {
      while (from < rights.size() && rights.get(from).bottom() < a.top()) {
        from++;
      }
      if (from < rights.size() && rights.get(from).top() < a.bottom()) {
        pairs.add(new Pair(a, rights.get(from)));
      }
    }
    return pairs;
  }

  /** Whether most lines fill the width of their column. */
  private static boolean isProse(List<Run> lines) {
    return 2 * full(lines, 0.6f) >= lines.size();
  }

  /**
   * Whether both sides are of one width, and some lines of each fill it: 目录 beside text; beside
   * prose fewer will do.
   */
  private static boolean areAlike(List<Run> lefts, List<Run> rights) {
    float left = widest(lefts);
    float right = widest(rights);
    int fewest = isProse(lefts) || isProse(rights) ? 2 : FEWEST_PAIRS;
    return Math.abs(left - right) <= 0.1f * Math.max(left, right)
        && full(lefts, 0.9f) >= fewest
        && full(rights, 0.9f) >= fewest;
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
