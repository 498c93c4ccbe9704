package io.gazette.text;

import java.util.Arrays;
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

  private static final char LAST_LINE_END = 0x2029;

  private final String name;
  private final String format;
  private final String encoding;
  private final String sha256;
  private final String text;
  private final List<Erasure> erasures;
  private final LineHint[] hints;
  private final Map<Integer, TableRow> rows;
  private final List<Property> properties;
  private final Origins origins;
  private final int[] starts;
  private final int lines;

  /**
   * Offsets of the second halves of characters of a higher plane, in order: two units, one column.
   */
  private final int[] secondHalves;

  /**
   * @param name what the source is called in findings: its path, or {@code <stdin>}
   * @param format {@code text}, {@code markdown}, …: the word of {@code --from}
   * @param encoding the charset the bytes were read as, by its IANA name
   * @param sha256 of the bytes, in lower-case hexadecimal digits
   * @param text all characters, line ends as they were
   * @param erasures characters that are mark-up, in order and not overlapping
   * @param hints one for each line that has one, by line from 0; shorter than the text where the
   *     rest has none
   */
  public SourceText(
      String name,
      String format,
      String encoding,
      String sha256,
      String text,
      List<Erasure> erasures,
      LineHint[] hints) {
    this.name = name;
    this.format = format;
    this.encoding = encoding;
    this.sha256 = sha256;
    this.text = text;
    this.erasures = List.copyOf(erasures);
    this.hints = hints.clone();
    this.rows = Map.of();
    this.properties = List.of();
    this.origins = Origins.NONE;
    int[] found = new int[Math.max(16, text.length() / 24)];
    int count = 0;
    int length = text.length();
    int start = 0;
    boolean pairs = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > LAST_LINE_END) {
        pairs |= Character.isHighSurrogate(c);
        continue;
      }
      if (!isLineEnd(c)) {
        continue;
      }
      if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = start;
      start = i + 1;
    }
    if (start < length) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count + 1);
      }
      found[count++] = start;
    }
    this.starts = Arrays.copyOf(found, count);
    this.lines = count;
    this.secondHalves = pairs ? secondHalves(text) : new int[0];
  }

  private SourceText(
      SourceText source, Map<Integer, TableRow> rows, Origins origins, List<Property> properties) {
    this.name = source.name;
    this.format = source.format;
    this.encoding = source.encoding;
    this.sha256 = source.sha256;
    this.text = source.text;
    this.erasures = source.erasures;
    this.hints = source.hints;
    this.rows = Map.copyOf(rows);
    this.properties = List.copyOf(properties);
    this.origins = origins;
    this.starts = source.starts;
    this.lines = source.lines;
    this.secondHalves = source.secondHalves;
  }

  /** The same source, its tables known: {@code rows} by line from 0. */
  public SourceText withRows(Map<Integer, TableRow> rows) {
    return new SourceText(this, rows, origins, properties);
  }

  /** The same source, its lines read from the places {@code origins}. */
  public SourceText withOrigins(Origins origins) {
    return new SourceText(this, rows, origins, properties);
  }

  /** The same source, what its information table says known. */
  public SourceText withProperties(List<Property> properties) {
    return new SourceText(this, rows, origins, properties);
  }

  /** A source without mark-up, for tests and for callers that hold a string. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, "text", "UTF-8", "", text, List.of(), new LineHint[0]);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  public String name() {
    return name;
  }

  public String format() {
    return format;
  }

  public String encoding() {
    return encoding;
  }

  public String sha256() {
    return sha256;
  }

  /** All characters, line ends and mark-up included. */
  public String text() {
    return text;
  }

  /** The characters that the reader knows to be mark-up, in order. */
  public List<Erasure> erasures() {
    return erasures;
  }

  /** How many lines there are; 0 for an empty source. */
  public int lineCount() {
    return lines;
  }

  /** What the reader knows of line {@code line}, from 0. */
  public LineHint hint(int line) {
    return line < hints.length && hints[line] != null ? hints[line] : LineHint.NONE;
  }

  /** Where the lines stand in the file, where that is not the text itself. */
  public Origins origins() {
    return origins;
  }

  /** The cells of line {@code line}, from 0, where it is a row whose cells the reader knows. */
  public Optional<TableRow> row(int line) {
    return Optional.ofNullable(rows.get(line));
  }

  /** The lines that are rows whose cells the reader knows, by number from 0. */
  public Map<Integer, TableRow> rows() {
    return rows;
  }

  /** What the information table of the page says of the document, in printed order. */
  public List<Property> properties() {
    return properties;
  }

  /** Offset of the first character of line {@code line}, from 0. */
  public int lineStart(int line) {
    return starts[line];
  }

  /**
   * Offset just after the last character of line {@code line}, from 0, its line end not included.
   */
  public int lineEnd(int line) {
    int end = line + 1 < lines ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether line {@code line}, from 0, starts a page: a form feed stands before it. */
  public boolean startsPage(int line) {
    return line > 0 && text.charAt(starts[line] - 1) == '\f';
  }

  /** The line, from 0, that holds the character at {@code offset}. */
  public int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  /** The place of the characters {@code [from, to)}. */
  public Span span(int from, int to) {
    int line = lineAt(from);
    return span(from, to, line, to <= from ? line : lineAt(to - 1));
  }

  /**
   * The place of {@code [from, to)} when the lines (from 0) of its first and last character are
   * known.
   */
  public Span span(int from, int to, int line, int endLine) {
    return new Span(
        line + 1, column(line, from), endLine + 1, column(endLine, to), origins.page(line));
  }

  private int column(int line, int offset) {
    int end = Math.max(starts[line], offset);
    return end - starts[line] - halvesBefore(end) + halvesBefore(starts[line]) + 1;
  }

  private int halvesBefore(int offset) {
    if (secondHalves.length == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(secondHalves, offset);
    return at >= 0 ? at : -at - 1;
  }

  private static int[] secondHalves(String text) {
    int[] halves = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == halves.length) {
          halves = Arrays.copyOf(halves, count * 2);
        }
        halves[count++] = i;
      }
    }
    return Arrays.copyOf(halves, count);
  }

  /** The offset of the character at {@code line} and {@code column}, both 1-based. */
  public int offset(int line, int column) {
    return text.offsetByCodePoints(starts[line - 1], column - 1);
  }
}
