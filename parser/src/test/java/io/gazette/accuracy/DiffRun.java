package io.gazette.accuracy;

import java.io.PrintStream;
import java.util.List;

/**
 * {@code scripts/accuracy --diff}: what the comparison of two texts tells, against what the source
 * dates as changed, what was planted, and what one text says in two forms.
 */
final class DiffRun {

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  DiffRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the tables; whether what is asked is reached. */
  boolean run(List<Long> seeds) {
    boolean reached = new DatedChanges(corpus, misses, out).run();
    reached &= new PlantedChanges(corpus, misses, out).run(seeds);
    return new FormChanges(corpus, misses, out).run(seeds) && reached;
  }
}
