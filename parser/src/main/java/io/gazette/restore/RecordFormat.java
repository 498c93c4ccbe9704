package io.gazette.restore;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.RecordRules;
import io.gazette.model.Counts;
import io.gazette.read.UnreadableSourceException;
import io.gazette.registry.Registry;
import io.gazette.restore.akn.AknIssue;
import io.gazette.restore.akn.AknReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The formats that the tool writes and reads back; the words are those of {@code --from}.
 *
 * <pre>{@code
 * Restored restored = RecordFormat.JSON.read("issue.json", bytes);
 * Issue issue = restored.issue();
 * OutputFormat.MARKDOWN.emit(issue, restored.recorded(), EmitOptions.DEFAULT, out);
 * }</pre>
 */
public enum RecordFormat {
  /** The JSON of {@code gazette convert}. */
  JSON("json"),
  /** The YAML of {@code gazette convert --to yaml}. */
  YAML("yaml"),
  /** Akoma Ntoso, ours or another's: a bundle, a loose document, a package as a ZIP file. */
  AKN("akn");

  private final String word;

  RecordFormat(String word) {
    this.word = word;
  }

  /** {@return the name on the command line} */
  public String word() {
    return word;
  }

  /**
   * {@return the format called {@code word}, if there is one}
   *
   * @param word a name on the command line
   */
  public static Optional<RecordFormat> named(String word) {
    for (RecordFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the format of a file that nobody named: by its content, then by its extension; empty
   * where it is no record}
   *
   * @param name of the file
   * @param bytes all of it
   */
  public static Optional<RecordFormat> detect(String name, byte[] bytes) {
    return Signs.detect(name, bytes);
  }

  /**
   * Reads a record with the facts that come with the library.
   *
   * @param name what it is called in messages, a path or {@code <stdin>}
   * @param bytes all of it
   * @return the issue, and what was found in the record
   * @throws UnreadableSourceException if it is none; the message names the line and the cure
   */
  public Restored read(String name, byte[] bytes) throws UnreadableSourceException {
    return read(name, bytes, Registry.BUILT_IN);
  }

  /**
   * Reads a record.
   *
   * @param name what it is called in messages, a path or {@code <stdin>}
   * @param bytes all of it
   * @param registry of what the texts name: JSON and YAML list their references, in Akoma Ntoso
   *     they are found anew
   * @return the issue, and what was found in the record
   * @throws UnreadableSourceException if it is none; the message names the line and the cure
   */
  public Restored read(String name, byte[] bytes, Registry registry)
      throws UnreadableSourceException {
    if (this == AKN) {
      AknIssue akn = AknReader.read(name, bytes);
      return new Restored(LinkedAgain.of(akn.issue(), registry), akn.findings(), List.of());
    }
    RecordText text = RecordText.decode(name, bytes);
    try {
      Tokens tokens = this == YAML ? new YamlTokens(text) : new JsonTokens(text);
      Written written = new RecordReader(tokens).whole(IssueShapes.ISSUE);
      return new Restored(written.issue(), written.diagnostics(), findings(written, tokens));
    } catch (UnreadableSourceException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableSourceException(
          name,
          new Message("无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage()),
          new Message("请重试", "try again"));
    }
  }

  /** Counts that are not those of the issue: someone changed it by hand. */
  private static List<Diagnostic> findings(Written written, Tokens tokens) {
    Counts counts = Counts.of(written.issue());
    if (counts.equals(written.counts().value())) {
      return List.of();
    }
    return List.of(
        new Diagnostic(
            RecordRules.COUNTS_DIFFER,
            new Message(
                "计数与内容不符，记录在计数之后被改动过；计数已重新算出",
                "the counts are not those of the issue, which was changed after it was counted;"
                    + " they are counted anew"),
            tokens.span(written.counts().place())));
  }
}
