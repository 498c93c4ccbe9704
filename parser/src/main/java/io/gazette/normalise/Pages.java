package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.SourceText;

/** Printed lines of a source. */
final class Pages {

  /** No printed column is narrower than this many characters. */
  static final int NARROWEST_COLUMN = 14;

  /** A line with more characters, blanks at its start included, is no furniture of a page. */
  static final int WIDEST_LINE = 200;

  private Pages() {}

  /** Whether line {@code line} holds nothing but white space. */
  static boolean isEmpty(SourceText source, int line) {
    for (int i = source.lineStart(line); i < source.lineEnd(line); i++) {
      if (!Chars.isSpace(source.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The line that is the {@code n}th with anything on it. */
  static int printedLine(SourceText source, int n) {
    int seen = 0;
    for (int line = 0; line < source.lineCount(); line++) {
      seen += isEmpty(source, line) ? 0 : 1;
      if (seen == n) {
        return line;
      }
    }
    return source.lineCount();
  }
}
