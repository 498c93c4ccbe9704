package io.gazette.read;

import io.gazette.text.Chars;

/** An address in angle brackets: {@code <http://www.yunchuan.gov.cn>}, {@code <a@b.cn>}. */
final class Autolink {

  private static final int LONGEST = 2048;
  private static final String[] SCHEMES = {"http:", "https:", "ftp:", "mailto:"};

  private Autolink() {}

  /** Offset of the closing {@code >} of the address that opens at {@code at}, or -1. */
  static int close(String text, int at, int end) {
    boolean scheme = hasScheme(text, at + 1);
    boolean mail = false;
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return (scheme || mail) && i > at + 1 ? i : -1;
      }
      if (c == '<' || Chars.isSpace(c) || !scheme && c >= 0x80) {
        return -1;
      }
      mail |= c == '@' && i > at + 1;
    }
    return -1;
  }

  private static boolean hasScheme(String text, int at) {
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
        return true;
      }
    }
    return false;
  }
}
