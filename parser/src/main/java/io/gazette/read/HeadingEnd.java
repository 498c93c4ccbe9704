package io.gazette.read;

import io.gazette.text.Chars;

/** What may follow the text of a heading: {@code ## 第一章 ##}, {@code ## 第一章{align=center}}. */
final class HeadingEnd {

  private HeadingEnd() {}

  /**
   * Marks attributes and closing {@code #}s of a heading of {@code level} whose text starts at
   * {@code from}, and returns where its text ends.
   */
  static int of(String text, int from, int to, int level, Marks marks) {
    int end = withoutAttributes(text, from, to, marks);
    return withoutClosing(text, from, end, level, marks);
  }

  private static int withoutAttributes(String text, int from, int to, Marks marks) {
    int open = to - 1;
    while (open > from && text.charAt(to - 1) == '}' && text.charAt(open) != '{') {
      open--;
    }
    if (Attributes.end(text, open, to) != to) {
      return to;
    }
    marks.markup(open, to);
    return open;
  }

  /** The closing {@code ##}; near miss {@code # C#}. */
  private static int withoutClosing(String text, int from, int to, int level, Marks marks) {
    int end = to;
    while (end > from && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int close = end;
    while (close > from && text.charAt(close - 1) == '#') {
      close--;
    }
    boolean apart = close == from || Chars.isSpace(text.charAt(close - 1));
    if (close == end || !apart && (level < 2 || end - close != level)) {
      return end;
    }
    marks.markup(close, end);
    return close;
  }
}
