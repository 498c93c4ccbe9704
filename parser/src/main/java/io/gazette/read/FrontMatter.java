package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.LinedText;

/**
 * The block of properties at the head of a Markdown page, from {@code ---} to {@code ---}.
 *
 * @param end offset just after the closing line; 0 where there is no such block
 * @param titleFrom offset of the value of {@code title:}, without its quotes
 * @param titleTo offset just after it; {@code titleFrom} where there is no title
 */
record FrontMatter(int end, int titleFrom, int titleTo) {

  private static final FrontMatter NONE = new FrontMatter(0, 0, 0);
  private static final int MOST_LINES = 200;

  /** Looks at the head of {@code lined}. Near miss: a thematic break on the first line. */
  static FrontMatter of(LinedText lined) {
    String text = lined.text();
    LineCursor lines = new LineCursor(lined);
    if (!lines.advance() || !isFence(text, lines)) {
      return NONE;
    }
    boolean properties = false;
    int titleFrom = 0;
    int titleTo = 0;
    while (lines.advance() && lines.index() < MOST_LINES) {
      if (isFence(text, lines)) {
        return properties ? new FrontMatter(lines.end(), titleFrom, titleTo) : NONE;
      }
      int colon = keyEnd(text, lines.start(), lines.end());
      if (colon < 0 && !properties && lines.end() > lines.start()) {
        return NONE;
      }
      properties |= colon > 0;
      if (colon > 0 && text.startsWith("title:", lines.start())) {
        int[] value = value(text, colon + 1, lines.end());
        titleFrom = value[0];
        titleTo = value[1];
      }
    }
    return NONE;
  }

  private static boolean isFence(String text, LineCursor line) {
    int to = line.end();
    while (to > line.start() && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to - line.start() == 3 && text.startsWith("---", line.start());
  }

  /** Offset of the colon of {@code key: value}, or -1. */
  private static int keyEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean alone = i + 1 == to || Chars.isSpace(text.charAt(i + 1));
        return i > from && alone ? i : -1;
      }
      if (Chars.isSpace(c) || c == '#' || c == '-' && i == from) {
        return -1;
      }
    }
    return -1;
  }

  private static int[] value(String text, int after, int end) {
    int from = after;
    int to = end;
    while (from < to && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    char first = from < to ? text.charAt(from) : '>';
    if ((first == '"' || first == '\'') && to - from > 1 && text.charAt(to - 1) == first) {
      return new int[] {from + 1, to - 1};
    }
    // A value over several lines starts with > or |: no title to show.
    return first == '>' || first == '|' ? new int[] {from, from} : new int[] {from, to};
  }

  boolean hasTitle() {
    return titleTo > titleFrom;
  }
}
