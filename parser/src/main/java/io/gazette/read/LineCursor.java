package io.gazette.read;

/**
 * Walks the lines of a text. Its lines are those of {@link io.gazette.text.SourceText}, so that a
 * hint finds its line.
 */
final class LineCursor {

  private final String text;
  private int index = -1;
  private int start;
  private int end;
  private int next;

  LineCursor(String text) {
    this.text = text;
  }

  /** Goes to the next line; false where there is none. */
  boolean advance() {
    int length = text.length();
    if (next >= length) {
      return false;
    }
    index++;
    start = next;
    int i = next;
    while (i < length && !isLineEnd(text.charAt(i))) {
      i++;
    }
    end = i;
    boolean pair = i + 1 < length && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    next = Math.min(length, i + (pair ? 2 : 1));
    return true;
  }

  private static boolean isLineEnd(char c) {
    if (c > 0x2029) {
      return false;
    }
    return c <= '\r'
        ? c == '\n' || c == '\r' || c == '\f' || c == 0x0B
        : c == 0x85 || c == 0x2028 || c == 0x2029;
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
    return next;
  }
}
