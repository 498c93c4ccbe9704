package io.gazette.emit;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.table.ArticleRows;
import io.gazette.emit.table.DocumentRows;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The formats an issue can be written in; the words are those of {@code --to} (contract).
 *
 * <pre>{@code
 * OutputFormat.AKN.emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, out);
 * }</pre>
 */
public enum OutputFormat {
  /** One object, its fields as the contract names them. */
  JSON("json", ".json"),
  /** The same fields in the same order. */
  YAML("yaml", ".yaml"),
  /** Akoma Ntoso 3.0, valid against its schema. */
  AKN("akn", ".xml"),
  /** CommonMark with GFM tables: for people, and to be read back. */
  MARKDOWN("markdown", ".md"),
  /** The JSON on one line: the issues of an archive one after the other are a stream. */
  NDJSON("ndjson", ".ndjson"),
  /** A table of the documents. */
  CSV("csv", ".csv"),
  /** A table of the articles. */
  CSV_ARTICLES("csv-articles", ".csv"),
  /** One page of the web to read it on, self-contained. */
  HTML("html", ".html");

  /** Rises with any change of the fields; the first digit where a reader of the old would fail. */
  public static final String SCHEMA_VERSION = "1.0";

  private final String word;
  private final String extension;

  OutputFormat(String word, String extension) {
    this.word = word;
    this.extension = extension;
  }

  /** {@return the name on the command line} */
  public String word() {
    return word;
  }

  /** {@return what the names of its files end in} */
  public String extension() {
    return extension;
  }

  /**
   * {@return the format called {@code word}, or empty where there is none}
   *
   * @param word a name on the command line
   */
  public static Optional<OutputFormat> named(String word) {
    for (OutputFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes {@code issue} in UTF-8. The stream is flushed, not closed. The same arguments give the
   * same bytes.
   *
   * @param issue what is written
   * @param diagnostics what was found in it; JSON, NDJSON and YAML list them, HTML shows them where
   *     that is asked for, the others leave them out
   * @param options what the output may say that the source does not
   * @param out where it is written
   * @throws IOException where {@code out} cannot be written
   */
  public void emit(Issue issue, List<Diagnostic> diagnostics, EmitOptions options, OutputStream out)
      throws IOException {
    switch (this) {
      case JSON -> JsonEmitter.emit(issue, diagnostics, options, out);
      case YAML -> YamlEmitter.emit(issue, diagnostics, options, out);
      case AKN -> AkomaNtosoEmitter.emit(issue, options, out);
      case MARKDOWN -> MarkdownEmitter.emit(issue, out);
      case NDJSON -> JsonEmitter.line(issue, diagnostics, options, out);
      case CSV -> CsvEmitter.emit(DocumentRows.COLUMNS, DocumentRows.of(issue), out);
      case CSV_ARTICLES -> CsvEmitter.emit(ArticleRows.COLUMNS, ArticleRows.of(issue), out);
      case HTML -> HtmlEmitter.emit(issue, diagnostics, options, out);
    }
  }

  /** {@return the JSON Schema (draft 2020-12) of {@link #JSON} and {@link #YAML}} */
  public static String schema() {
    try (InputStream in = OutputFormat.class.getResourceAsStream("gazette.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema cannot be read from the program itself", e);
    }
  }
}
