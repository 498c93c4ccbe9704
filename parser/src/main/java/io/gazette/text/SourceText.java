package io.gazette.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of one source as its reader delivers it: characters, lines, what is mark-up, places.
 * Immutable.
 *
 * <p>Offsets count UTF-16 units from 0; lines and columns are 1-based and columns count code
 * points.
 */
public final class SourceText {

  private final String name;
  private final String format;
  private final String encoding;
  private final String sha256;
  private final LinedText lines;
  private final List<Erasure> erasures;
  private final LineHint[] hints;
  private final Map<Integer, TableRow> rows;
  private final List<Property> properties;
  private final Origins origins;

  /**
   * @param name what the source is called in findings: its path, or {@code <stdin>}
   * @param format {@code text}, {@code markdown}, …: the word of {@code --from}
   * @param encoding the charset the bytes were read as, by its IANA name
   * @param sha256 of the bytes, in lower-case hexadecimal digits
   * @param lines all characters, line ends as they were
   * @param erasures characters that are mark-up, in order and not overlapping
   * @param hints one for each line that has one, by line from 0; shorter than the text where the
   *     rest has none
   */
  public SourceText(
      String name,
      String format,
      String encoding,
      String sha256,
      LinedText lines,
      List<Erasure> erasures,
      LineHint[] hints) {
    this.name = name;
    this.format = format;
    this.encoding = encoding;
    this.sha256 = sha256;
    this.lines = lines;
    this.erasures = List.copyOf(erasures);
    this.hints = hints.clone();
    this.rows = Map.of();
    this.properties = List.of();
    this.origins = Origins.NONE;
  }

  /**
   * The same, where nobody has looked for the lines yet.
   *
   * @param name what the source is called in findings: its path, or {@code <stdin>}
   * @param format {@code text}, {@code markdown}, …: the word of {@code --from}
   * @param encoding the charset the bytes were read as, by its IANA name
   * @param sha256 of the bytes, in lower-case hexadecimal digits
   * @param text all characters, line ends as they were
   * @param erasures characters that are mark-up, in order and not overlapping
   * @param hints one for each line that has one, by line from 0
   */
  public SourceText(
      String name,
      String format,
      String encoding,
      String sha256,
      String text,
      List<Erasure> erasures,
      LineHint[] hints) {
    this(name, format, encoding, sha256, LinedText.of(text), erasures, hints);
  }

  private SourceText(
      SourceText source, Map<Integer, TableRow> rows, Origins origins, List<Property> properties) {
    this.name = source.name;
    this.format = source.format;
    this.encoding = source.encoding;
    this.sha256 = source.sha256;
    this.lines = source.lines;
    this.erasures = source.erasures;
    this.hints = source.hints;
    this.rows = Map.copyOf(rows);
    this.properties = List.copyOf(properties);
    this.origins = origins;
  }

  /**
   * {@return the same source, its tables known: {@code rows} by line from 0}
   *
   * @param rows those whose cells are known, by line from 0
   */
  public SourceText withRows(Map<Integer, TableRow> rows) {
    return new SourceText(this, rows, origins, properties);
  }

  /**
   * {@return the same source, its lines read from the places {@code origins}}
   *
   * @param origins the page and place, or the line and column, of each
   */
  public SourceText withOrigins(Origins origins) {
    return new SourceText(this, rows, origins, properties);
  }

  /**
   * {@return the same source, what its information table says known}
   *
   * @param properties in printed order
   */
  public SourceText withProperties(List<Property> properties) {
    return new SourceText(this, rows, origins, properties);
  }

  /**
   * {@return a source without mark-up, for tests and for callers that hold a string}
   *
   * @param name what it is called in findings
   * @param text all its characters
   */
  public static SourceText of(String name, String text) {
    return new SourceText(name, "text", "UTF-8", "", text, List.of(), new LineHint[0]);
  }

  /** {@return what it is called in findings: its path, or {@code <stdin>}} */
  public String name() {
    return name;
  }

  /** {@return {@code text}, {@code markdown}, …: the word of {@code --from}} */
  public String format() {
    return format;
  }

  /** {@return the charset the bytes were read as, by its IANA name} */
  public String encoding() {
    return encoding;
  }

  /** {@return that of the bytes, in lower-case hexadecimal digits} */
  public String sha256() {
    return sha256;
  }

  /** {@return all characters, line ends and mark-up included} */
  public String text() {
    return lines.text();
  }

  /** {@return the characters that the reader knows to be mark-up, in order} */
  public List<Erasure> erasures() {
    return erasures;
  }

  /** {@return how many lines there are; 0 for an empty source} */
  public int lineCount() {
    return lines.count();
  }

  /**
   * {@return what the reader knows of line {@code line}, from 0}
   *
   * @param line from 0
   */
  public LineHint hint(int line) {
    return line < hints.length && hints[line] != null ? hints[line] : LineHint.NONE;
  }

  /** {@return where the lines stand in the file, where that is not the text itself} */
  public Origins origins() {
    return origins;
  }

  /**
   * {@return the cells of line {@code line}, from 0, where it is a row whose cells the reader
   * knows}
   *
   * @param line from 0
   */
  public Optional<TableRow> row(int line) {
    return Optional.ofNullable(rows.get(line));
  }

  /** {@return the lines that are rows whose cells the reader knows, by number from 0} */
  public Map<Integer, TableRow> rows() {
    return rows;
  }

  /** {@return what the information table of the page says of the document, in printed order} */
  public List<Property> properties() {
    return properties;
  }

  /**
   * {@return offset of the first character of line {@code line}, from 0}
   *
   * @param line from 0
   */
  public int lineStart(int line) {
    return lines.start(line);
  }

  /**
   * {@return offset just after the last character of line {@code line}, from 0, its line end not
   * included}
   *
   * @param line from 0
   */
  public int lineEnd(int line) {
    return lines.end(line);
  }

  /**
   * {@return whether line {@code line}, from 0, starts a page: a form feed stands before it}
   *
   * @param line from 0
   */
  public boolean startsPage(int line) {
    return line > 0 && text().charAt(lines.start(line) - 1) == '\f';
  }

  /**
   * {@return the line, from 0, that holds the character at {@code offset}}
   *
   * @param offset of the character, in UTF-16 units from 0
   */
  public int lineAt(int offset) {
    return lines.at(offset);
  }

  /**
   * {@return the place of the characters {@code [from, to)}}
   *
   * @param from offset of the first character
   * @param to offset just after the last
   */
  public Span span(int from, int to) {
    int line = lineAt(from);
    return span(from, to, line, to <= from ? line : lineAt(to - 1));
  }

  /**
   * {@return the place of {@code [from, to)} when the lines (from 0) of its first and last
   * character are known}
   *
   * @param from offset of the first character
   * @param to offset just after the last
   * @param line from 0
   * @param endLine of its last character, from 0
   */
  public Span span(int from, int to, int line, int endLine) {
    return new Span(
        line + 1, column(line, from), endLine + 1, column(endLine, to), origins.page(line));
  }

  /**
   * {@return the place in the file of what stands at {@code span} in this text: what a person who
   * opens the file looks for} They are the same unless the text was taken out of a page of the web.
   *
   * @param span in this text
   */
  public Span inFile(Span span) {
    if (origins.places().isEmpty() || span.line() < 1 || span.endLine() > lineCount()) {
      return span;
    }
    int from = offset(span.line(), span.column());
    return origins.places().span(text(), from, offset(span.endLine(), span.endColumn()));
  }

  private int column(int line, int offset) {
    int start = lines.start(line);
    int end = Math.max(start, offset);
    return end - start - lines.halvesBefore(end) + lines.halvesBefore(start) + 1;
  }

  /**
   * {@return the offset of the character at {@code line} and {@code column}, both 1-based}
   *
   * @param line 1-based
   * @param column 1-based, in code points
   */
  public int offset(int line, int column) {
    int start = lines.start(line - 1);
    int before = lines.halvesBefore(start);
    int at = start + column - 1;
    // Each second half that is passed moves the place on; a long line is not counted through.
    for (int next = at; ; at = next) {
      next = start + column - 1 + lines.halvesBefore(at) - before;
      if (next == at) {
        return lines.halvesBefore(at + 1) > lines.halvesBefore(at) ? at + 1 : at;
      }
    }
  }
}
