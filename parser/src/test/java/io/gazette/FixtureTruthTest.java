package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what the library understands of a fixture with the statement of truth beside it, which a
 * person wrote by reading ({@code fixtures/README.md}).
 */
class FixtureTruthTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @TestFactory
  Stream<DynamicContainer> fixtures() {
    return truths().map(t -> DynamicContainer.dynamicContainer(source(t).toString(), tests(t)));
  }

  @Test
  void everyIssueHasItsTruth() {
    assertThat(truths()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(Fixtures.files(Fixtures.folder("issues"), "truth.yaml")).hasSize(9);
  }

  private static Stream<Path> truths() {
    return Stream.of("issues", "documents")
        .flatMap(f -> Fixtures.files(Fixtures.folder(f), "truth.yaml").stream());
  }

  /** {@code issue.txt} for {@code truth.yaml}, {@code name.txt} for {@code name.truth.yaml}. */
  private static Path source(Path truth) {
    String name = truth.getFileName().toString().replace("truth.yaml", "");
    String stem = name.isEmpty() ? "issue." : name;
    return Stream.of("txt", "md")
        .map(e -> truth.resolveSibling(stem + e))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no text beside " + truth));
  }

  private static Stream<DynamicTest> tests(Path truthFile) {
    try {
      JsonNode truth = YAML.readTree(truthFile.toFile());
      Path source = source(truthFile);
      Fixtures.Parsed parsed =
          Fixtures.parse(source.getFileName().toString(), Files.readAllBytes(source));
      Comparison comparison = new Comparison(source.toString());
      new IssueTruth(comparison).compare(truth, parsed);
      return comparison.tests.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects one test for each statement. */
  static final class Comparison {

    private final List<DynamicTest> tests = new ArrayList<>();
    private final String file;

    Comparison(String file) {
      this.file = file;
    }

    /** States that {@code actual}, white space aside, is {@code expected}. */
    void same(String what, Object expected, Supplier<Object> actual) {
      tests.add(
          DynamicTest.dynamicTest(
              what,
              () ->
                  assertThat(plain(actual.get()))
                      .as(file + " " + what)
                      .isEqualTo(plain(expected))));
    }

    private static Object plain(Object value) {
      if (value instanceof List<?> list) {
        return String.join("\n", list.stream().map(v -> plain(v).toString()).toList());
      }
      return GrammarTest.bare(value.toString());
    }
  }
}
