package io.gazette.read;

import io.gazette.text.LinedText;

/** Walks the lines of a text. */
final class LineCursor {

  private final LinedText lines;
  private int index = -1;
  private int start;
  private int end;

  LineCursor(LinedText lines) {
    this.lines = lines;
  }

  /** Goes to the next line; false where there is none. */
  boolean advance() {
    if (index + 1 >= lines.count()) {
      return false;
    }
    index++;
    start = lines.start(index);
    end = lines.end(index);
    return true;
  }

  /** The line, from 0. */
  int index() {
    return index;
  }

  /** Offset of its first character. */
  int start() {
    return start;
  }

  /** Offset just after its last character, its line end not included. */
  int end() {
    return end;
  }

  /** Offset of the first character of the line after it. */
  int next() {
    return lines.next(index);
  }
}
