package io.gazette.read;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.text.Chars;
import io.gazette.text.SourceText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms a gazette is read from (contract, {@code --from}). */
public enum InputFormat {
  /** Plain text: list bullets and the brackets of {@code <http://…>} are mark-up, nothing else. */
  TEXT("text"),
  /** Markdown, as CommonMark, GitHub and VuePress write it. */
  MARKDOWN("markdown");

  /** A file that is not text shows it soon. */
  private static final int SAMPLE = 1 << 13;

  private final String word;

  InputFormat(String word) {
    this.word = word;
  }

  /** The name on the command line and in the output. */
  public String word() {
    return word;
  }

  /** The format called {@code word}, if there is one. */
  public static Optional<InputFormat> named(String word) {
    for (InputFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a source.
   *
   * @param name what it is called in findings, a path or {@code <stdin>}; its extension helps to
   *     tell the format
   * @param bytes all of it
   * @param from its format; where absent, told by the content, then by the extension
   * @param encoding its charset; where absent, told by the content
   * @throws UnreadableSourceException if it is empty, is of another format, or is no text at all
   */
  public static Reading read(
      String name, byte[] bytes, Optional<InputFormat> from, Optional<Charset> encoding)
      throws UnreadableSourceException {
    OtherFormat.refuseBinary(name, bytes);
    Decoded decoded = Decoder.decode(name, bytes, encoding);
    String text = decoded.text();
    refuseRubbish(name, text);
    if (from.isEmpty()) {
      OtherFormat.refuseText(name, text);
    }
    InputFormat format = from.isPresent() ? from.get() : MarkdownSigns.detect(name, text);
    Marks marks = new Marks(text.length());
    switch (format) {
      case TEXT -> PlainText.mark(text, marks);
      case MARKDOWN -> new MarkdownBlocks(text, marks).mark();
    }
    SourceText source =
        new SourceText(
            name,
            format.word,
            decoded.charset().name(),
            Digest.sha256(bytes),
            text,
            marks.erasures(),
            marks.hints());
    return new Reading(source, findings(source, decoded));
  }

  /** Refuses what has no characters to read, or is mostly characters that no text holds. */
  private static void refuseRubbish(String name, String text) throws UnreadableSourceException {
    int controls = 0;
    int printed = 0;
    int length = text.length();
    for (int i = 0; i < length && printed < SAMPLE; i++) {
      char c = text.charAt(i);
      if (Chars.isControl(c)) {
        controls++;
      } else if (!Chars.isSpace(c) && !Chars.isInvisible(c)) {
        printed++;
      }
    }
    if (controls > 0 && controls * 20L >= printed) {
      throw new UnreadableSourceException(
          name,
          "is a binary file, no text (" + controls + " control characters)",
          "give the text of the gazette, or name its charset with --encoding");
    }
    if (printed == 0) {
      throw new UnreadableSourceException(
          name, "is empty: nothing to read", "give a file that holds the text of a gazette");
    }
  }

  private static List<Diagnostic> findings(SourceText source, Decoded decoded) {
    List<Diagnostic> findings = new ArrayList<>();
    for (BadBytes bad : decoded.bad()) {
      findings.add(
          new Diagnostic(
              Rule.UNDECODABLE_BYTES,
              bad.message(source.encoding()),
              source.span(bad.from(), bad.to()),
              Optional.empty()));
    }
    return findings;
  }
}
