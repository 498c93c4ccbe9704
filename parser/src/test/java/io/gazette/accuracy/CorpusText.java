package io.gazette.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text of the corpus as the library is given it: laws and issues of Taiwan, which stand in
 * records of data, as they are printed, all others as they are.
 *
 * @param name of the file in the corpus
 * @param format its extension, as the library tells formats
 * @param bytes what the library reads
 */
public record CorpusText(String name, String format, byte[] bytes) {

  /** The texts under {@code folder} of {@code corpus}, in order of their names. */
  public static List<CorpusText> under(Corpus corpus, String folder) {
    return corpus.files(folder, "").stream()
        .filter(CorpusText::isText)
        .map(file -> of(corpus, file))
        .toList();
  }

  /** Every text of {@code corpus}. */
  public static List<CorpusText> all(Corpus corpus) {
    return under(corpus, "");
  }

  Parsed parsed() {
    return Parsed.of(name + format, bytes);
  }

  /** Of two forms of the same law by the same program, or of a text and its structure, one. */
  private static boolean isText(Path file) {
    String path = file.toString();
    if (path.endsWith(".xml")) {
      return path.contains("ey-gazette");
    }
    if (path.endsWith(".json")) {
      return path.contains("mojlaw-json");
    }
    boolean page = path.endsWith(".html") || path.endsWith(".pdf") || path.endsWith(".docx");
    return page || path.endsWith(".md") || path.endsWith(".txt");
  }

  private static CorpusText of(Corpus corpus, Path file) {
    String name = corpus.name(file);
    if (name.endsWith(".xml")) {
      return printed(name, GazetteRecords.read(file).text());
    }
    if (name.endsWith(".json")) {
      return printed(name, TaiwanLaw.print(file));
    }
    try {
      return new CorpusText(name, "", Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusText printed(String name, String text) {
    return new CorpusText(name, ".txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
