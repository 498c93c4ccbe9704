package io.gazette.accuracy;

import java.io.PrintStream;

final class MutationRun {
  MutationRun(Corpus corpus, boolean misses, PrintStream out) {}

  boolean run(long seed) {
    return false;
  }
}
