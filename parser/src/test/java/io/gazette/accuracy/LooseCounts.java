package io.gazette.accuracy;

import io.gazette.model.Counts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Texts without a known structure: what was found, and articles that do not follow each other. */
record LooseCounts(Corpus corpus) {

  private record Found(String name, Outline outline, Counts counts) {}

  /** Prints the counts; whether no character was lost. */
  boolean print(String under, PrintStream out, List<String> named) {
    List<Found> found = corpus.files(under, ".txt").parallelStream().map(this::parse).toList();
    int articles = 0;
    int gaps = 0;
    int balanced = 0;
    for (Found f : found) {
      articles += f.outline.articles().count();
      gaps += gaps(f, named);
      balanced += f.counts.characters().balanced() ? 1 : 0;
    }
    out.println(
        new Table("no truth", "files", "条", "out of sequence", "balanced")
            .row(under, found.size(), articles, gaps, balanced));
    return balanced == found.size();
  }

  private Found parse(Path file) {
    Parsed parsed = Parsed.text(corpus.name(file), Corpus.read(file));
    return new Found(
        corpus.name(file), ParsedOutline.of(parsed.issue()), Counts.of(parsed.issue()));
  }

  private static int gaps(Found found, List<String> named) {
    Label last = null;
    int gaps = 0;
    for (Outline.Entry e : found.outline.articles().toList()) {
      String[] number = (e.key().substring(1) + "-0").split("-");
      Label label =
          number[0].isEmpty()
              ? new Label("条", 0, 0, 0)
              : new Label("条", Integer.parseInt(number[0]), Integer.parseInt(number[1]), 0);
      if (!label.follows(last) && label.base() != 1) {
        gaps++;
        named.add(
            "%s:%d: %s follows %s"
                .formatted(found.name, e.line(), e.key(), last == null ? "the start" : last.key()));
      }
      last = label;
    }
    return gaps;
  }
}
