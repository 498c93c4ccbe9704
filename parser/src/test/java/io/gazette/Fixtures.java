package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder {@code fixtures} of the project, and what the library makes of its texts. */
public final class Fixtures {

  private Fixtures() {}

  /**
   * A text as the library understands it.
   *
   * @param issue its structure
   * @param diagnostics the findings of reading and parsing
   */
  record Parsed(Issue issue, List<Diagnostic> diagnostics) {

    /** How often each rule was broken. */
    TreeMap<String, Integer> findings() {
      TreeMap<String, Integer> counts = new TreeMap<>();
      diagnostics.stream()
          .map(Diagnostic::rule)
          .map(Rule::name)
          .forEach(n -> counts.merge(n, 1, Integer::sum));
      return counts;
    }
  }

  /** {@code fixtures/name}, found from any folder of the checkout. */
  public static Path folder(String name) {
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      Path folder = p.resolve("fixtures").resolve(name);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    throw new IllegalStateException("no folder fixtures/" + name + " above the working directory");
  }

  /** The files under {@code folder} whose names end with {@code suffix}, in order of name. */
  public static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads and parses the bytes of a file called {@code name}. */
  static Parsed parse(String name, byte[] bytes) throws IOException {
    Reading reading = InputFormat.read(name, bytes, Optional.empty(), Optional.empty());
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
    diagnostics.addAll(result.diagnostics());
    diagnostics.sort(
        Comparator.comparingInt((Diagnostic d) -> d.span().line())
            .thenComparingInt(d -> d.span().column()));
    return new Parsed(result.issue(), diagnostics);
  }
}
