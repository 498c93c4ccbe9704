package io.gazette.emit.changes;

import io.gazette.compare.Comparison;
import io.gazette.compare.Enactment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The formats a comparison can be written in; the words are those of {@code diff --to}.
 *
 * <pre>{@code
 * ChangesOptions.Detail detail = ChangesOptions.Detail.CHANGES;
 * ChangesOptions options = new ChangesOptions("2020", "2024", Language.ZH, false, detail);
 * ChangesFormat.MARKDOWN.emit(comparison, options, out);
 * }</pre>
 */
public enum ChangesFormat {
  /** For a terminal, what did not change cut short. */
  TEXT("text"),
  /** One object, all changes with all their characters. */
  JSON("json"),
  /** CommonMark, with {@code del} and {@code ins}. */
  MARKDOWN("markdown"),
  /** One page that needs nothing else: both texts side by side. */
  HTML("html");

  private final String word;

  ChangesFormat(String word) {
    this.word = word;
  }

  /** {@return the name on the command line} */
  public String word() {
    return word;
  }

  /**
   * {@return the format called {@code word}, or empty where there is none}
   *
   * @param word a name on the command line
   */
  public static Optional<ChangesFormat> named(String word) {
    for (ChangesFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes {@code comparison} in UTF-8. The stream is flushed, not closed.
   *
   * @param comparison what is written
   * @param options how it is told
   * @param out where it is written
   * @throws IOException where {@code out} cannot be written
   */
  public void emit(Comparison comparison, ChangesOptions options, OutputStream out)
      throws IOException {
    switch (this) {
      case JSON -> ChangesJson.write(comparison, options, out);
      case TEXT -> write(ChangesText.of(comparison, options), out);
      case MARKDOWN -> write(ChangesMarkdown.of(comparison, options), out);
      case HTML -> write(ChangesHtml.of(comparison, options), out);
    }
  }

  /**
   * Writes what the new text has otherwise than a decision wants it; the same holds.
   *
   * @param enactment what is written
   * @param options how it is told
   * @param out where it is written
   * @throws IOException where it cannot be written
   */
  public void emit(Enactment enactment, ChangesOptions options, OutputStream out)
      throws IOException {
    if (this == JSON) {
      ChangesJson.write(enactment, options, out);
    } else {
      emit(Sections.of(enactment, new Vocabulary(options.language())), options, out);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** {@return the JSON Schema (draft 2020-12) of {@link #JSON}} */
  public static String schema() {
    return resource("changes.schema.json");
  }

  static String resource(String name) {
    try (InputStream in = ChangesFormat.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the program itself", e);
    }
  }
}
