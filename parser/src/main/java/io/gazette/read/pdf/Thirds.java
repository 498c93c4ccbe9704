package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two gaps of a page in three columns of one width.
 *
 * @param first the gap right of the left column
 * @param second the gap left of the right column
 */
record Thirds(White first, White second) {

  private static final float ALIKE = 0.15f;

  /**
   * What {@code gap}, one of the two, and what stands on its wider side tell; empty where the page
   * has two columns.
   */
  static Optional<Thirds> of(Gap gap) {
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (Run run : gap.left()) {
      from = Math.min(from, run.from());
    }
    for (Run run : gap.right()) {
      to = Math.max(to, run.to());
    }
    float left = gap.white().from() - from;
    float right = to - gap.white().to();
    List<Run> wider = left > right ? gap.left() : gap.right();
    if (Math.max(left, right) < 1.7f * Math.min(left, right)) {
      return Optional.empty();
    }
    White inner = Gap.in(wider, Gap.FEWEST_PAIRS).white();
    boolean before = left > right;
    Thirds thirds = before ? new Thirds(inner, gap.white()) : new Thirds(gap.white(), inner);
    return inner.isKnown() && thirds.areAlike(from, to) ? Optional.of(thirds) : Optional.empty();
  }

  private boolean areAlike(float from, float to) {
    float left = first.from() - from;
    float middle = second.from() - first.to();
    float right = to - second.to();
    float most = Math.max(left, Math.max(middle, right));
    return Math.min(left, Math.min(middle, right)) >= (1 - ALIKE) * most;
  }

  /**
   * Parts {@code runs} at the first gap. What stands alone over the middle of the page, with
   * nothing beside it in the outer columns, is a heading over all three.
   */
  Gap split(List<Run> runs) {
    Gap gap = Sides.split(runs, first, Gap.em(runs));
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (Run run : runs) {
      from = Math.min(from, run.from());
      to = Math.max(to, run.to());
    }
    List<Run> over = new ArrayList<>();
    for (Run line : Rows.lines(gap.right())) {
      boolean centred = Math.abs((line.from() + line.to()) / 2 - (from + to) / 2) < line.size();
      boolean inside = line.from() > first.from() && line.to() < second.to();
      if (centred && inside && gap.left().stream().noneMatch(line::besides)) {
        over.add(line);
      }
    }
    List<Run> right = new ArrayList<>(gap.right());
    List<Run> across = new ArrayList<>(gap.across());
    for (Run run : gap.right()) {
      if (over.stream().anyMatch(line -> line.rows().isEmpty() && line.besides(run))) {
        right.remove(run);
        across.add(run);
      }
    }
    return new Gap(gap.left(), right, across, first);
  }
}
