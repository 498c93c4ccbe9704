package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.accuracy.Corpus;
import io.gazette.emit.akn.AknSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every text of the corpus and the sample becomes four outputs that are valid and say the same. */
class CorpusOutputTest {

  /** Reading YAML takes as long as all else: every fifth text. */
  private static final int YAML_STEP = 5;

  @Test
  void everyOutputIsValidAndSaysTheSame() {
    AknSchema.assume();
    List<Path> files = files();
    List<String> faults =
        IntStream.range(0, files.size())
            .parallel()
            .boxed()
            .flatMap(i -> faults(files.get(i), i % YAML_STEP == 0))
            .toList();
    assertThat(faults).isEmpty();
  }

  @Test
  void markdownReadBackGivesTheSame() {
    List<Path> files = files();
    List<String> differences = files.parallelStream().flatMap(f -> difference(f).stream()).toList();
    String report = System.getProperty("gazette.readback");
    if (report != null) {
      try {
        Files.write(Path.of(report), differences);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(differences).isEmpty();
  }

  private static List<Path> files() {
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
    return files;
  }

  private static Stream<String> faults(Path file, boolean yaml) {
    return FourFormats.faults(parse(file), yaml).stream().map(f -> file.getFileName() + ": " + f);
  }

  private static Optional<String> difference(Path file) {
    try {
      return MarkdownReadBack.difference(parse(file)).map(d -> file.getFileName() + ": " + d);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixtures.Parsed parse(Path file) {
    try {
      return Fixtures.parse(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
