package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.accuracy.Corpus;
import io.gazette.emit.OutputFormat;
import io.gazette.restore.RecordFormat;
import io.gazette.restore.Restored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the tool writes it reads back: text → JSON → YAML → JSON gives the same bytes. */
class ReadBackTest {

  @TestFactory
  Stream<DynamicTest> everyFixtureComesBack() {
    return Stream.of(".txt", ".md")
        .flatMap(suffix -> Fixtures.files(Fixtures.folder(""), suffix).stream())
        .filter(p -> !p.getFileName().toString().contains(".expected."))
        .filter(p -> !p.getFileName().toString().equals("README.md"))
        .map(
            p -> DynamicTest.dynamicTest(p.toString(), () -> assertThat(differences(p)).isEmpty()));
  }

  @Test
  void everyTextOfTheCorpusComesBack() {
    Optional<Corpus> corpus = Corpus.find();
    Assumptions.assumeTrue(
        corpus.isPresent(), "no corpus beside the checkout and GAZETTE_SHARED not set: skipped");
    Path sample = corpus.get().folder().resolveSibling("samples");
    List<Path> files =
        Stream.concat(
                corpus.get().files("", ".md", ".txt").stream(),
                Fixtures.files(sample, ".txt").stream())
            .toList();
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(files.parallelStream().flatMap(f -> differences(f).stream()).toList()).isEmpty();
  }

  private static List<String> differences(Path file) {
    try {
      String name = file.getFileName().toString();
      Fixtures.Parsed parsed = Fixtures.parse(name, Files.readAllBytes(file));
      return new RoundTrip(name, parsed).differences();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** The ways of one issue out and back. */
  private record RoundTrip(String name, Fixtures.Parsed parsed) {

    List<String> differences() throws IOException {
      byte[] json = FourFormats.emit(parsed, OutputFormat.JSON);
      byte[] yaml = FourFormats.emit(read(RecordFormat.JSON, json), OutputFormat.YAML);
      byte[] again = FourFormats.emit(read(RecordFormat.YAML, yaml), OutputFormat.JSON);
      return Arrays.equals(json, again) ? List.of() : List.of(name + ": JSON, YAML, JSON differ");
    }

    private Fixtures.Parsed read(RecordFormat format, byte[] bytes) throws IOException {
      assertThat(RecordFormat.detect("<stdin>", bytes)).hasValue(format);
      Restored restored = format.read(name, bytes);
      assertThat(restored.findings()).isEmpty();
      return new Fixtures.Parsed(restored.issue(), restored.recorded());
    }
  }
}
