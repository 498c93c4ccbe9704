package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.emit.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture becomes, byte for byte, the expected files beside it. {@code
 * scripts/update-fixtures} writes them anew; a person reads the difference before it is committed.
 * What all pages share is held once: {@link PageParts}.
 */
class FixtureOutputTest {

  private static final boolean UPDATE = Boolean.getBoolean("fixtures.update");

  /** Its English entries, each on one line, are longer than the parser takes an entry to be. */
  private static final Set<String> NOT_READ_BACK =
      Set.of("fixtures/issues/yunchuan-2024-03/issue.txt");

  private static final String EXPECTED = ".expected.";

  /** A fixture and the formats it has expected files in. */
  private record Fixture(Path file, Set<OutputFormat> formats) {

    /** {@code fixtures/issues/…/issue.txt}: the same on every machine. */
    String name() {
      Path root = Fixtures.folder("issues").getParent().getParent();
      return root.relativize(file).toString().replace('\\', '/');
    }

    Fixtures.Parsed parse() throws IOException {
      return Fixtures.parse(name(), Files.readAllBytes(file));
    }

    Path expected(OutputFormat format) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.lastIndexOf('.'));
      return file.resolveSibling(stem + EXPECTED + extension(format));
    }

    private static String extension(OutputFormat format) {
      return switch (format) {
        case JSON -> "json";
        case YAML -> "yaml";
        case AKN -> "akn.xml";
        case MARKDOWN -> "md";
        case NDJSON -> "ndjson";
        case CSV -> "csv";
        case CSV_ARTICLES -> "articles.csv";
        case HTML -> "html";
      };
    }
  }

  @TestFactory
  Stream<DynamicTest> outputs() {
    return fixtures()
        .flatMap(
            f ->
                f.formats().stream()
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                f.name() + " " + format.word(), () -> compare(f, format))));
  }

  @TestFactory
  Stream<DynamicTest> formatsSayTheSame() {
    return fixtures()
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.name(), () -> assertThat(FourFormats.faults(f.parse(), true)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> markdownReadBackGivesTheSame() {
    return fixtures()
        .filter(f -> !NOT_READ_BACK.contains(f.name()))
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.name(), () -> assertThat(MarkdownReadBack.difference(f.parse())).isEmpty()));
  }

  @Test
  void everyExpectedFileHasItsFixture() {
    Assumptions.assumeFalse(UPDATE, "expected files are being written");
    Set<Path> wanted = new TreeSet<>();
    fixtures().forEach(f -> f.formats().forEach(format -> wanted.add(f.expected(format))));
    Set<Path> there = new TreeSet<>();
    Stream.of("issues", "documents")
        .flatMap(folder -> Fixtures.files(Fixtures.folder(folder), "").stream())
        .filter(p -> p.getFileName().toString().contains(EXPECTED))
        .forEach(there::add);
    assertThat(there).isEqualTo(wanted);
  }

  private static Stream<Fixture> fixtures() {
    return Stream.concat(
        // On one line it is the JSON: JsonEmitterTest.
        fixtures("issues", EnumSet.complementOf(EnumSet.of(OutputFormat.NDJSON))),
        fixtures("documents", EnumSet.of(OutputFormat.JSON, OutputFormat.AKN)));
  }

  private static Stream<Fixture> fixtures(String folder, Set<OutputFormat> formats) {
    return Stream.of(".txt", ".md")
        .flatMap(suffix -> Fixtures.files(Fixtures.folder(folder), suffix).stream())
        .filter(p -> !p.getFileName().toString().contains(EXPECTED))
        .map(p -> new Fixture(p, formats));
  }

  private static void compare(Fixture fixture, OutputFormat format) throws IOException {
    byte[] bytes = FourFormats.emit(fixture.parse(), format);
    String actual = new String(bytes, StandardCharsets.UTF_8);
    Path expected = fixture.expected(format);
    boolean isPage = format == OutputFormat.HTML;
    if (UPDATE) {
      Files.writeString(expected, isPage ? PageParts.marked(actual) : actual);
    }
    if (!Files.exists(expected)) {
      Assertions.fail(expected + " is missing; scripts/update-fixtures writes it");
    }
    String wanted = Files.readString(expected);
    same(expected, isPage ? PageParts.whole(wanted) : wanted, actual);
  }

  private static void same(Path file, String expected, String actual) {
    if (expected.equals(actual)) {
      return;
    }
    List<String> wanted = List.of(expected.split("\n", -1));
    List<String> found = List.of(actual.split("\n", -1));
    int line = 0;
    while (line(wanted, line).equals(line(found, line))) {
      line++;
    }
    Assertions.fail(
        "%s:%d%n  expected: %s%n  but was:  %s%nscripts/update-fixtures writes it anew"
            .formatted(file, line + 1, line(wanted, line), line(found, line)));
  }

  private static String line(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(end of file)";
  }
}
