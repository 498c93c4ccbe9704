package io.gazette.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.Fixtures;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pairs excerpt → findings of {@code fixtures/findings}. */
class FindingsTest {

  private static final String FENCE = "```";

  /**
   * One pair.
   *
   * @param name where it stands: {@code spaces.md:7}
   * @param excerpt the text to check
   * @param expected its findings
   */
  private record Pair(String name, String excerpt, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> findings() {
    return Fixtures.files(Fixtures.folder("findings"), ".md").stream()
        .flatMap(file -> pairs(file).stream())
        .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> check(pair)));
  }

  private static void check(Pair pair) {
    SourceText source = SourceText.of(pair.name(), pair.excerpt());
    ParseResult result = GazetteParser.parse(source, ParseOptions.DEFAULT);
    List<String> told = new ArrayList<>();
    for (Diagnostic finding : Validator.validate(source, result.issue(), result.diagnostics())) {
      boolean named = pair.expected().stream().anyMatch(l -> l.startsWith(finding.rule().id()));
      if (named || finding.rule().severity() != Severity.INFO) {
        told.add(line(finding));
      }
    }
    assertThat(told).as(pair.name()).containsExactlyElementsOf(pair.expected());
  }

  private static String line(Diagnostic finding) {
    String place = finding.span().line() + ":" + finding.span().column();
    String fix = finding.fix().map(f -> " -> " + f.replacement()).orElse("");
    return (finding.rule().id() + " " + place + fix).strip();
  }

  private static List<Pair> pairs(Path file) {
    List<Pair> pairs = new ArrayList<>();
    List<String> excerpt = new ArrayList<>();
    List<String> block = new ArrayList<>();
    String open = "";
    int at = 0;
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith(FENCE)) {
        block.add(line);
      } else if (open.isEmpty()) {
        open = line.substring(FENCE.length());
        at = open.equals("text") ? i + 1 : at;
        block.clear();
      } else {
        if (open.equals("text")) {
          excerpt = List.copyOf(block);
        } else {
          List<String> expected = block.stream().map(String::strip).toList();
          String name = file.getFileName() + ":" + at;
          pairs.add(new Pair(name, String.join("\n", excerpt) + "\n", expected));
        }
        open = "";
      }
    }
    return pairs;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
