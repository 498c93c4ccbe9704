package io.gazette.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The forms a gazette is read from (contract, {@code --from}).
 *
 * <pre>{@code
 * byte[] bytes = Files.readAllBytes(file);
 * Reading reading = InputFormat.read(file.toString(), bytes, ReadOptions.DEFAULT);
 * out.println(reading.source().format() + ", " + reading.source().lineCount() + " lines");
 * }</pre>
 */
public enum InputFormat {
  /** Plain text: list bullets and the brackets of {@code <http://…>} are mark-up, nothing else. */
  TEXT("text"),
  /** Markdown, as CommonMark, GitHub and VuePress write it. */
  MARKDOWN("markdown"),
  /** A page of the web, saved; what is not its document is marked. */
  HTML("html"),
  /** PDF with a text layer. */
  PDF("pdf"),
  /** A Word file of today, its automatic numbers written out. */
  DOCX("docx");

  private final String word;

  InputFormat(String word) {
    this.word = word;
  }

  /** {@return the name on the command line and in the output} */
  public String word() {
    return word;
  }

  /**
   * {@return the format called {@code word}, if there is one}
   *
   * @param word a name on the command line
   */
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
   * @return its text, and what was wrong with the bytes
   * @throws UnreadableSourceException if it is empty, is of another format, or is no text at all
   */
  public static Reading read(
      String name, byte[] bytes, Optional<InputFormat> from, Optional<Charset> encoding)
      throws UnreadableSourceException {
    return read(name, bytes, new ReadOptions(from, encoding, Optional.empty()));
  }

  /**
   * Reads a source.
   *
   * @param name what it is called in findings, a path or {@code <stdin>}; its extension helps to
   *     tell the format
   * @param bytes all of it
   * @param options what the caller knows of it
   * @return its text, and what was wrong with the bytes
   * @throws UnreadableSourceException if it is empty, locked, damaged, or of another format
   */
  public static Reading read(String name, byte[] bytes, ReadOptions options)
      throws UnreadableSourceException {
    RawFile file = new RawFile(name, bytes);
    if (isPdf(file, options)) {
      return PdfReader.read(file, options);
    }
    if (isWord(file, options)) {
      return WordReader.read(file);
    }
    String named = options.from().isPresent() ? "" : OtherFormat.extension(name);
    boolean misnamed = named.equals(PDF.word) || named.equals(DOCX.word);
    TextFile text =
        misnamed ? Misnamed.decode(file, options, named) : TextFile.decode(file, options);
    InputFormat format = options.from().isPresent() ? options.from().get() : detect(name, text);
    if (format == HTML) {
      return text.page();
    }
    Marks marks = new Marks(text.text().length());
    switch (format) {
      case TEXT -> PlainText.mark(text.lines(), marks);
      case MARKDOWN -> new MarkdownBlocks(text.lines(), marks).mark();
      default -> throw new IllegalStateException(format.word + " has a reader of its own");
    }
    return text.reading(format, marks);
  }

  private static boolean isPdf(RawFile file, ReadOptions options) {
    return options.from().isPresent()
        ? options.from().get() == PDF
        : OtherFormat.isPdf(file.bytes());
  }

  private static boolean isWord(RawFile file, ReadOptions options) {
    return options.from().isPresent()
        ? options.from().get() == DOCX
        : OtherFormat.isWord(file.bytes());
  }

  /** The format of a text, by its content, then by its name. */
  private static InputFormat detect(String name, TextFile text) throws UnreadableSourceException {
    if (OtherFormat.isHtml(name, text.text())) {
      return HTML;
    }
    OtherFormat.refuseText(name, text.text());
    return MarkdownSigns.detect(name, text.lines());
  }
}
