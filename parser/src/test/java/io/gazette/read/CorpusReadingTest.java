package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gazette.text.Chars;
import io.gazette.text.Erasure;
import io.gazette.text.LinedText;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads every text of the shared corpus; skips where it is absent. */
class CorpusReadingTest {

  @Test
  void keepsEveryCharacterOrGivesTheReason() throws IOException {
    for (Path file : corpus()) {
      SourceText source = read(file, Files.readAllBytes(file));
      int last = 0;
      long erased = 0;
      for (Erasure e : source.erasures()) {
        assertThat(e.from()).as("%s: order of erasures", file).isGreaterThanOrEqualTo(last);
        assertThat(e.to()).as("%s: length of erasure", file).isGreaterThan(e.from());
        last = e.to();
        erased += printed(source.text().substring(e.from(), e.to()));
      }
      assertThat(printed(Kept.of(source)) + erased)
          .as("%s: kept + erased", file)
          .isEqualTo(printed(source.text()));
    }
  }

  @Test
  void tellsTheFormatByContentAlone() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : corpus()) {
      String text = Files.readString(file);
      InputFormat expected =
          file.toString().endsWith(".md") ? InputFormat.MARKDOWN : InputFormat.TEXT;
      if (MarkdownSigns.detect("<stdin>", LinedText.of(text)) != expected) {
        wrong.add(file.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void leavesNoMarkup() throws IOException {
    for (Path file : corpus()) {
      if (!file.toString().endsWith(".md")) {
        continue;
      }
      String kept = Kept.of(read(file, Files.readAllBytes(file)));
      assertThat(kept)
          .as(file.toString())
          .doesNotContain("**", "<p", "</p", "<b>", "<br", "&emsp;", ":::", "<!--", "](", "{align")
          .doesNotContain("[[toc]]", "@tab", "sidebar:", "\n#", "\n---", "\n===");
    }
  }

  @Test
  void tellsTheChineseCharsets() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : corpus()) {
      String text = Files.readString(file);
      boolean traditional = file.toString().contains("taiwan");
      Charset[] charsets =
          traditional
              ? new Charset[] {Charset.forName("Big5"), StandardCharsets.UTF_16LE}
              : new Charset[] {Charset.forName("GB18030"), StandardCharsets.UTF_16BE};
      for (Charset charset : charsets) {
        SourceText source = read(file, text.getBytes(charset));
        if (!source.encoding().equals(charset.name())) {
          wrong.add(charset + " read as " + source.encoding() + ": " + file);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static SourceText read(Path file, byte[] bytes) {
    try {
      return InputFormat.read(file.toString(), bytes, Optional.empty(), Optional.empty()).source();
    } catch (UnreadableSourceException e) {
      return fail(e);
    }
  }

  private static long printed(String text) {
    return text.chars().filter(c -> !Chars.isSpace((char) c)).count();
  }

  private static List<Path> corpus() throws IOException {
    Path shared = shared();
    Assumptions.assumeTrue(
        Files.isDirectory(shared.resolve("corpus")),
        "skipped: no shared corpus beside the checkout, and GAZETTE_SHARED names none");
    try (Stream<Path> files = Files.walk(shared.resolve("corpus"))) {
      return files
          .filter(f -> f.toString().endsWith(".md") || f.toString().endsWith(".txt"))
          .filter(f -> !f.endsWith("corpus/README.md"))
          .sorted()
          .toList();
    }
  }

  /** The folder {@code shared} beside the checkout; tests run in the folder of their module. */
  private static Path shared() {
    String named = System.getProperty("gazette.shared", System.getenv("GAZETTE_SHARED"));
    return named == null ? Path.of("..", "..", "shared") : Path.of(named);
  }
}
