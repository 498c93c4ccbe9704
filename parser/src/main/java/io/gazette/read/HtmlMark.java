package io.gazette.read;

/**
 * HTML inside Markdown: tags and comments.
 *
 * <p>CommonMark 6.6: "A tag name consists of an ASCII letter followed by zero or more ASCII
 * letters, digits, or hyphens"; so {@code <中华人民共和国建筑法>} and {@code a<b} are text.
 */
final class HtmlMark {

  private static final int LONGEST = 4096;

  private HtmlMark() {}

  /** Offset just after the tag that starts at {@code at}, which may end on a later line, or -1. */
  static int tagEnd(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    int i = at + 1;
    boolean closing = i < limit && text.charAt(i) == '/';
    int name = closing ? i + 1 : i;
    i = nameEnd(text, name, limit);
    if (i == name) {
      return -1;
    }
    while (true) {
      int gap = skipSpace(text, i, limit);
      if (gap >= limit) {
        return -1;
      }
      char c = text.charAt(gap);
      if (c == '>') {
        return gap + 1;
      }
      if (c == '/' && gap + 1 < limit && text.charAt(gap + 1) == '>') {
        return gap + 2;
      }
      int after = closing || gap == i ? -1 : attributeEnd(text, gap, limit);
      if (after < 0) {
        return -1;
      }
      i = after;
    }
  }

  private static int nameEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit && (isLetter(text.charAt(i)) || i > from && isNameChar(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static int attributeEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit && isAttributeChar(text.charAt(i))) {
      i++;
    }
    if (i == from || i >= limit || text.charAt(i) != '=') {
      return i == from ? -1 : i;
    }
    i++;
    char quote = i < limit ? text.charAt(i) : '>';
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, i + 1);
      return close < 0 || close >= limit ? -1 : close + 1;
    }
    int value = i;
    while (i < limit && !isValueEnd(text.charAt(i))) {
      i++;
    }
    return i == value ? -1 : i;
  }

  private static int skipSpace(String text, int from, int limit) {
    int i = from;
    while (i < limit
        && (text.charAt(i) == ' ' || text.charAt(i) >= '\t' && text.charAt(i) <= '\r')) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isNameChar(char c) {
    return c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isAttributeChar(char c) {
    return isLetter(c) || isNameChar(c) || c == '_' || c == ':' || c == '.' || c == '@' || c == '#';
  }

  private static boolean isValueEnd(char c) {
    return c <= ' ' || c == '>' || c == '<' || c == '"' || c == '\'' || c == '`' || c >= 0x80;
  }
}
