package io.gazette.compare;

import java.util.Comparator;

/**
 * A pair of units that may be one.
 *
 * @param old index among the old units
 * @param now index among the new units
 * @param score the higher, the likelier
 */
record Candidate(int old, int now, double score) {

  /** The likeliest first; of equals the one further up, whichever text is called the old one. */
  static final Comparator<Candidate> LIKELIEST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparingInt(c -> c.old + c.now)
          .thenComparingInt(c -> Math.min(c.old, c.now))
          .thenComparingInt(Candidate::old);
}
