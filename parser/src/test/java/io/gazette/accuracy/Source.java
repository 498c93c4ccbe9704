package io.gazette.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A folder of the corpus, how its truth is read and how its texts are given to the parser.
 *
 * @param name of the row in the table
 * @param wanted least share of exact files, in hundredths; 0 where nothing is asked
 * @param under folder in the corpus
 * @param suffix of its files
 * @param truth the structure, from the file and its text
 * @param parse reads the file's text with the parser
 */
record Source(
    String name,
    double wanted,
    String under,
    String suffix,
    BiFunction<Path, String, Outline> truth,
    BiFunction<String, String, Parsed> parse) {

  private static final double ALL = 100;
  private static final double NEARLY_ALL = 99;
  private static final BiFunction<String, String, Parsed> FLAT =
      (name, text) -> Parsed.text(name, Flatten.text(text));

  /** Every source that is measured, in the order of the table. */
  static List<Source> all() {
    return List.of(
        markdown("just-laws", ALL, "laws-md/just-laws", MarkdownTruth::bold, false),
        markdown("just-laws flattened", ALL, "laws-md/just-laws", MarkdownTruth::bold, true),
        markdown("lawrefbook", NEARLY_ALL, "laws-md/lawrefbook", MarkdownTruth::plain, false),
        markdown(
            "lawrefbook flattened", NEARLY_ALL, "laws-md/lawrefbook", MarkdownTruth::plain, true),
        markdown("qisehong", NEARLY_ALL, "laws-md/qisehong", MarkdownTruth::plain, false),
        markdown("qisehong flattened", NEARLY_ALL, "laws-md/qisehong", MarkdownTruth::plain, true),
        new Source(
            "teetrition-pairs",
            0,
            "gov-docs-txt/teetrition-pairs",
            ".txt",
            (path, text) -> xml(path),
            Parsed::text),
        markdown("waystowork (lines)", 0, "laws-md/waystowork", Source::lines, false),
        markdown("waystowork flattened", 0, "laws-md/waystowork", Source::lines, true),
        markdown("cee (lines)", 0, "laws-md/cee", Source::lines, false),
        markdown("tw-law-corpus", NEARLY_ALL, "taiwan/tw-law-corpus", SetextTruth::read, false),
        new Source(
            "work-reports",
            ALL,
            "gov-docs-txt/work-reports",
            ".txt",
            (path, text) -> new Outline(List.of(), false),
            Parsed::text));
  }

  private static Source markdown(
      String name, double wanted, String under, Function<String, Outline> truth, boolean flat) {
    return new Source(
        name,
        wanted,
        under,
        ".md",
        (path, text) -> truth.apply(text),
        flat ? FLAT : Parsed::markdown);
  }

  private static Outline lines(String markdown) {
    return LineTruth.read(Flatten.lines(markdown));
  }

  private static Outline xml(Path text) {
    String name = text.getFileName().toString().replace(".txt", "_formatted.xml");
    try {
      return XmlTruth.read(text.resolveSibling(name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
