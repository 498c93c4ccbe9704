package io.gazette.bench;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.accuracy.Corpus;
import io.gazette.form.SheetSetter;
import io.gazette.form.WebSetter;
import io.gazette.form.WordSetter;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the benchmarks read: the sample issue of the corpus, where there is none a fixture. */
final class Texts {

  private Texts() {}

  /** The issue as a text. */
  static byte[] issue() {
    Path fixture =
        Path.of(System.getenv("GAZETTE_ROOT"), "fixtures/issues/yunchuan-2024-03/issue.txt");
    Path file =
        Corpus.find()
            .map(c -> c.folder().resolveSibling("samples/shenyang-2020-08.txt"))
            .filter(Files::isRegularFile)
            .orElse(fixture);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same issue, set anew as a file of {@code form}. */
  static byte[] issue(String form) throws IOException {
    byte[] text = issue();
    return switch (form) {
      case "text" -> text;
      case "pdf" -> SheetSetter.set(parsed(text), true);
      case "html" -> WebSetter.set(parsed(text));
      case "docx" -> WordSetter.set(parsed(text)).bytes();
      case "utf-16" -> new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static Issue parsed(byte[] text) throws IOException {
    Reading reading = InputFormat.read("issue.txt", text, ReadOptions.DEFAULT);
    return GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
  }
}
