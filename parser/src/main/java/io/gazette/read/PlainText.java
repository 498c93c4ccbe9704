package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.LinedText;

/**
 * Plain text: only what no gazette prints is mark-up, the bullets and angle brackets that
 * converters leave behind, and the frames of drawn tables.
 */
final class PlainText {

  private static final String BULLETS = "-*•·";

  /** A comment to the checks; see README, Checking. */
  private static final String COMMENT = "<!-- gazette:";

  private static final String COMMENT_END = "-->";

  private PlainText() {}

  static void mark(LinedText lined, Marks marks) {
    lines(lined, marks);
    brackets(lined.text(), marks);
  }

  private static void lines(LinedText lined, Marks marks) {
    String text = lined.text();
    LineCursor lines = new LineCursor(lined);
    while (lines.advance()) {
      int at = lines.start();
      while (at < lines.end() && Chars.isSpace(text.charAt(at))) {
        at++;
      }
      if (at < lines.end() && Bullet.at(text, at, lines.end(), BULLETS)) {
        marks.erase(at, at + 1, DiscardReason.LIST_BULLET);
      }
      DrawnTable.mark(text, lines, marks);
    }
  }

  private static void brackets(String text, Marks marks) {
    int at = text.indexOf('<');
    while (at >= 0) {
      int close = Autolink.close(text, at, text.length());
      if (text.startsWith(COMMENT, at)) {
        close = comment(text, at, marks);
      } else if (close > 0) {
        marks.erase(at, at + 1, DiscardReason.LINK_BRACKET);
        marks.erase(close, close + 1, DiscardReason.LINK_BRACKET);
      }
      at = text.indexOf('<', Math.max(at, close) + 1);
    }
  }

  /** Erases the comment at {@code at} and gives its last character; -1 where it does not end. */
  private static int comment(String text, int at, Marks marks) {
    int close = text.indexOf(COMMENT_END, at);
    int line = text.indexOf('\n', at);
    if (close < 0 || line >= 0 && line < close) {
      return -1;
    }
    marks.erase(at, close + COMMENT_END.length(), DiscardReason.MARKUP);
    return close;
  }
}
