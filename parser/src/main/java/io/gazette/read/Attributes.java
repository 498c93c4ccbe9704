package io.gazette.read;

/** Attributes in braces: {@code ## 第一章　总则{align=center}}, {@code {#id .class}}. */
final class Attributes {

  private static final int LONGEST = 512;

  private Attributes() {}

  /** Offset just after the {@code }} of the attributes that open at {@code at}, or -1. */
  static int end(String text, int at, int end) {
    if (at >= end || text.charAt(at) != '{') {
      return -1;
    }
    int limit = Math.min(end, at + LONGEST);
    boolean sign = false;
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '}') {
        return sign ? i + 1 : -1;
      }
      if (c >= 0x80 || c == '{') {
        return -1;
      }
      boolean starts = i == at + 1 || text.charAt(i - 1) == ' ';
      sign |= c == '=' && !starts || (c == '#' || c == '.') && starts;
    }
    return -1;
  }
}
