package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;

/**
 * Tables drawn with box characters, as typists of the 1990s and the mail of offices have them:
 * ┌──┬──┐ and the like are rules, │ stands between cells.
 */
final class DrawnTable {

  private static final String BORDERS = "│┃║";

  private DrawnTable() {}

  /** Marks the line at the cursor where it is a rule or a row of such a table. */
  static void mark(String text, LineCursor line, Marks marks) {
    int from = line.start();
    int to = line.end();
    while (from < to && Chars.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to - from < 3 || !isBox(text.charAt(from)) || !isBox(text.charAt(to - 1))) {
      return;
    }
    if (isRule(text, from, to)) {
      marks.erase(from, to, DiscardReason.RULE);
      marks.hint(line.index(), LineHint.TABLE_RULE);
    } else if (isBorder(text.charAt(from)) && isBorder(text.charAt(to - 1))) {
      row(text, from, to, marks);
      marks.hint(line.index(), LineHint.TABLE_ROW);
    }
  }

  private static boolean isRule(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBox(text.charAt(i)) && !Chars.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void row(String text, int from, int to, Marks marks) {
    for (int i = from; i < to; i++) {
      if (isBorder(text.charAt(i))) {
        marks.erase(i, i + 1, DiscardReason.MARKUP);
      }
    }
  }

  /** Whether {@code c} draws: box drawing of Unicode. */
  private static boolean isBox(char c) {
    return c >= '─' && c <= '╿';
  }

  private static boolean isBorder(char c) {
    return BORDERS.indexOf(c) >= 0;
  }
}
