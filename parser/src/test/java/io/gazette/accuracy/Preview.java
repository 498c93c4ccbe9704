package io.gazette.accuracy;

import java.io.PrintStream;
import java.nio.file.Path;

/** Prints a noisy law or a composed issue, for a look at it. */
final class Preview {

  private Preview() {}

  static void print(Path file, long seed, Corpus corpus, PrintStream out) {
    if (file.toString().equals("issue")) {
      out.print(SyntheticIssue.compose(Laws.clean(corpus), seed).text().text());
      return;
    }
    Path found = java.nio.file.Files.exists(file) ? file : corpus.folder().resolve(file);
    String markdown = Corpus.read(found);
    String name = found.startsWith(corpus.folder()) ? corpus.name(found) : file.toString();
    CleanLaw law =
        Laws.read(name, markdown)
            .orElseThrow(() -> new IllegalArgumentException(file + " is no clean law"));
    NoisePlan plan = NoisePlan.of(name, seed);
    NoisyText text = NoisePrinter.print(law, plan);
    System.err.println(plan.kinds());
    out.print(text.text());
  }
}
