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

  /**
   * So many of a thousand texts may come back from Markdown with another outline: text torn by the
   * conversion of a PDF, pages of the web, an English entry of 200 characters.
   */
  private static final int OTHER_OUTLINES = 15;

  /**
   * So many may come back with other paragraphs or fields: Markdown parts paragraphs by an empty
   * line and does not say whether a piece of text that ends without a mark was one before.
   */
  private static final int OTHER_FIELDS = 100;

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
  void markdownReadBackGivesTheSameOutline() {
    List<Path> files = files();
    List<String> differences =
        files.parallelStream()
            .flatMap(f -> difference(f, MarkdownReadBack::differenceOfOutline).stream())
            .toList();
    assertThat(differences).hasSizeLessThanOrEqualTo(files.size() * OTHER_OUTLINES / 1000);
  }

  @Test
  void markdownReadBackGivesNearlyAlwaysTheSameParagraphsAndFields() {
    List<Path> files = files();
    List<String> differences =
        files.parallelStream()
            .flatMap(f -> difference(f, MarkdownReadBack::difference).stream())
            .toList();
    assertThat(differences).hasSizeLessThanOrEqualTo(files.size() * OTHER_FIELDS / 1000);
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

  private interface ReadBack {
    Optional<String> difference(Fixtures.Parsed parsed) throws IOException;
  }

  private static Optional<String> difference(Path file, ReadBack readBack) {
    try {
      return readBack.difference(parse(file)).map(d -> file.getFileName() + ": " + d);
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
