package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.accuracy.Corpus;
import io.gazette.accuracy.CorpusText;
import io.gazette.diagnostic.Language;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions;
import io.gazette.model.Counts;
import io.gazette.read.UnreadableSourceException;
import io.gazette.restore.RecordFormat;
import io.gazette.restore.Restored;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final AknOptions PACKAGE =
      new AknOptions(AknOptions.Form.PACKAGE, AknOptions.Profile.NC, false);

  private static final AknOptions POSITIONS =
      new AknOptions(AknOptions.Form.BUNDLE, AknOptions.Profile.LAWSAFRICA, true);

  @TestFactory
  Stream<DynamicTest> everyFixtureComesBack() {
    return Stream.of(".txt", ".md", ".html", ".docx", ".pdf")
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
    List<String> differences =
        Stream.concat(
                Fixtures.files(sample, ".txt").parallelStream()
                    .flatMap(f -> differences(f).stream()),
                CorpusText.all(corpus.get()).parallelStream()
                    .flatMap(
                        text -> differences(text.name() + text.format(), text.bytes()).stream()))
            .toList();
    assertThat(differences).isEmpty();
  }

  @Test
  void jsonOfOthersIsRefusedWithItsPlace() throws IOException {
    Optional<Corpus> corpus = Corpus.find();
    Assumptions.assumeTrue(
        corpus.isPresent(), "no corpus beside the checkout and GAZETTE_SHARED not set: skipped");
    for (Path file : corpus.get().files("", ".json")) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(RecordFormat.detect(file.toString(), bytes)).hasValue(RecordFormat.JSON);
      assertThatThrownBy(() -> RecordFormat.JSON.read("a.json", bytes))
          .isInstanceOf(UnreadableSourceException.class)
          .hasMessageMatching("a\\.json:\\d+:\\d+: .*; .*");
    }
  }

  private static List<String> differences(Path file) {
    return differences(file.getFileName().toString(), Corpus.bytes(file));
  }

  private static List<String> differences(String path, byte[] bytes) {
    String name = Path.of(path).getFileName().toString();
    try {
      if (RecordFormat.detect(name, bytes).isPresent()) {
        return List.of(name + ": taken for a record");
      }
      return new RoundTrip(name, Fixtures.parse(name, bytes)).differences();
    } catch (UnreadableSourceException e) {
      // A scan has no text that could come back.
      return name.endsWith(".pdf") ? List.of() : List.of(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /** The ways of one issue out and back. */
  private record RoundTrip(String name, Fixtures.Parsed parsed) {

    List<String> differences() throws IOException {
      byte[] json = FourFormats.emit(parsed, OutputFormat.JSON);
      byte[] yaml = FourFormats.emit(read(RecordFormat.JSON, json), OutputFormat.YAML);
      byte[] again = FourFormats.emit(read(RecordFormat.YAML, yaml), OutputFormat.JSON);
      List<String> differences = new ArrayList<>();
      if (!Arrays.equals(json, again)) {
        differences.add(name + ": JSON, YAML, JSON differ");
      }
      akn(differences);
      return differences;
    }

    private void akn(List<String> differences) throws IOException {
      byte[] akn = FourFormats.emit(parsed, OutputFormat.AKN);
      Fixtures.Parsed read = read(RecordFormat.AKN, akn);
      SameIssue.difference(parsed.issue(), read.issue())
          .ifPresent(d -> differences.add(name + ": AKN read back: " + d));
      if (!Arrays.equals(akn, FourFormats.emit(read, OutputFormat.AKN))) {
        differences.add(name + ": AKN, AKN differ");
      }
      SameIssue.difference(parsed.issue(), read(RecordFormat.AKN, akn(PACKAGE)).issue())
          .ifPresent(d -> differences.add(name + ": package read back: " + d));
      SameIssue.differenceWithPositions(
              parsed.issue(), read(RecordFormat.AKN, akn(POSITIONS)).issue())
          .ifPresent(d -> differences.add(name + ": positions read back: " + d));
      if (!read.diagnostics().isEmpty()) {
        differences.add(name + ": AKN: " + read.diagnostics().get(0));
      }
      if (!Counts.of(read.issue()).characters().balanced()) {
        differences.add(name + ": AKN: " + Counts.of(read.issue()).characters());
      }
    }

    private byte[] akn(AknOptions akn) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      EmitOptions options = new EmitOptions(Optional.empty(), Language.EN, akn);
      OutputFormat.AKN.emit(parsed.issue(), List.of(), options, out);
      return out.toByteArray();
    }

    private Fixtures.Parsed read(RecordFormat format, byte[] bytes) throws IOException {
      assertThat(RecordFormat.detect("<stdin>", bytes)).hasValue(format);
      Restored restored = format.read(name, bytes);
      assertThat(restored.findings()).isEmpty();
      return new Fixtures.Parsed(restored.issue(), restored.recorded());
    }
  }
}
