package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.LinedText;

/**
 * Tells Markdown from plain text. Plain gazettes have bullets, {@code <http://…>} and lines of
 * dashes too; those prove nothing.
 */
final class MarkdownSigns {

  private static final int MOST_LINES = 4000;

  /** A sign that no plain text has; weaker signs count together, in a .txt file twice as many. */
  private static final int PROOF = 4;

  private MarkdownSigns() {}

  /** The format of a text that nobody named: by its content, then by its extension. */
  static InputFormat detect(String name, LinedText lined) {
    String text = lined.text();
    String extension = OtherFormat.extension(name);
    if (extension.equals("md") || extension.equals("markdown") || FrontMatter.of(lined).end() > 0) {
      return InputFormat.MARKDOWN;
    }
    int needed = extension.equals("txt") || extension.equals("text") ? PROOF : PROOF / 2;
    int found = 0;
    boolean above = false;
    LineCursor lines = new LineCursor(lined);
    while (lines.advance() && lines.index() < MOST_LINES) {
      int from = lines.start();
      while (from < lines.end() && Chars.isSpace(text.charAt(from))) {
        from++;
      }
      boolean blank = from == lines.end();
      int weight = blank ? 0 : weight(text, from, lines.end(), above);
      found += weight;
      if (weight == PROOF || found >= needed) {
        return InputFormat.MARKDOWN;
      }
      above = !blank;
    }
    return InputFormat.TEXT;
  }

  private static int weight(String text, int from, int to, boolean above) {
    char c = text.charAt(from);
    switch (c) {
      case '#':
        return heading(text, from, to);
      case '*':
        return isBold(text, from, to) ? PROOF : 0;
      case '<':
        return text.startsWith("<!--", from) || TableLine.holdsHtmlRows(text, from, to)
            ? PROOF
            : tag(text, from);
      case ':':
        return text.startsWith("::: ", from) ? PROOF : 0;
      case '`':
        return text.startsWith("```", from) ? PROOF : 0;
      case '!':
        return text.startsWith("![", from) ? 1 : 0;
      case '&':
        return Entity.at(text, from, to).found() ? 1 : 0;
      case '|', '-', '=':
        boolean rule = TableLine.isRule(text, from);
        return rule ? PROOF : above && MarkdownBlocks.isUnderline(text, from, to) ? 1 : 0;
      default:
        return 0;
    }
  }

  /** {@code ## 第一章}; near misses {@code #1}, {@code #话题#}. */
  private static int heading(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) == '#') {
      i++;
    }
    if (i - from > 6 || i >= to) {
      return 0;
    }
    return Chars.isSpace(text.charAt(i)) || i - from > 1 && isHan(text, i) ? PROOF : 0;
  }

  /** {@code **第一条**　…}; near miss {@code ***}, a rule. */
  private static boolean isBold(String text, int from, int to) {
    if (to - from < 5 || text.charAt(from + 1) != '*' || !isHan(text, from + 2)) {
      return false;
    }
    for (int i = from + 3; i + 1 < to; i++) {
      if (text.charAt(i) == '*' && text.charAt(i + 1) == '*') {
        return true;
      }
    }
    return false;
  }

  private static int tag(String text, int from) {
    return HtmlMark.tagEnd(text, from) > 0 ? 1 : 0;
  }

  private static boolean isHan(String text, int at) {
    return at < text.length() && text.charAt(at) >= 0x80 && !Chars.isSpace(text.charAt(at));
  }
}
