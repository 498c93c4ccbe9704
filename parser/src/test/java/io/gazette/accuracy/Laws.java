package io.gazette.accuracy;

import java.util.List;
import java.util.Optional;

/** The clean laws of the corpus. */
final class Laws {

  private Laws() {}

  /** The laws of just-laws and lawrefbook that are clean, in order of path. */
  static List<CleanLaw> clean(Corpus corpus) {
    return java.util.stream.Stream.of("laws-md/just-laws", "laws-md/lawrefbook")
        .flatMap(under -> corpus.files(under, ".md").stream())
        .flatMap(file -> read(corpus.name(file), Corpus.read(file)).stream())
        .toList();
  }

  static Optional<CleanLaw> read(String name, String markdown) {
    boolean bold = markdown.contains("\n**第");
    Outline truth = bold ? MarkdownTruth.bold(markdown) : MarkdownTruth.plain(markdown);
    return CleanLaw.read(name, markdown, truth);
  }
}
