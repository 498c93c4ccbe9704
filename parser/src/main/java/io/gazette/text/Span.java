package io.gazette.text;

/**
 * A place in a source: from a first character up to, not including, a last one.
 *
 * @param line 1-based line of the first character
 * @param column 1-based column of the first character, in code points
 * @param endLine 1-based line of the last character
 * @param endColumn 1-based column just after the last character, in code points
 * @param page 1-based page of the file that the first character stands on; 0 where it has no pages
 */
public record Span(int line, int column, int endLine, int endColumn, int page) {

  /** The place of something that stands nowhere in the source (a model built by hand). */
  public static final Span NONE = new Span(0, 0, 0, 0);

  /**
   * A place in a file without pages.
   *
   * @param line 1-based line of the first character
   * @param column 1-based column of the first character, in code points
   * @param endLine 1-based line of the last character
   * @param endColumn 1-based column just after the last character, in code points
   */
  public Span(int line, int column, int endLine, int endColumn) {
    this(line, column, endLine, endColumn, 0);
  }

  /**
   * {@return the smallest span that covers this one and {@code other}; {@link #NONE} covers
   * nothing}
   *
   * @param other another of the same source
   */
  public Span to(Span other) {
    if (line == 0) {
      return other;
    }
    if (other.line == 0) {
      return this;
    }
    boolean mineFirst = line < other.line || line == other.line && column <= other.column;
    boolean mineLast =
        endLine > other.endLine || endLine == other.endLine && endColumn >= other.endColumn;
    Span first = mineFirst ? this : other;
    Span last = mineLast ? this : other;
    return new Span(first.line, first.column, last.endLine, last.endColumn, first.page);
  }

  /** As the compiler would make it; but that one costs the first comparison of a process 10 ms. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span
        && line == span.line
        && column == span.column
        && endLine == span.endLine
        && endColumn == span.endColumn
        && page == span.page;
  }

  @Override
  public int hashCode() {
    return ((((line * 31) + column) * 31 + endLine) * 31 + endColumn) * 31 + page;
  }

  /** {@code 131:1}, the form findings print. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
