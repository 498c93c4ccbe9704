package io.gazette.read;

import io.gazette.text.Chars;
import java.util.Map;

/**
 * A character entity of HTML: {@code &emsp;}, {@code &#12288;}.
 *
 * @param end offset just after its {@code ;}
 * @param codePoint the character it stands for
 */
record Entity(int end, int codePoint) {

  private static final int LONGEST = 12;

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("nbsp", 0xA0),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("hairsp", 0x200A),
          Map.entry("numsp", 0x2007),
          Map.entry("emsp13", 0x2004),
          Map.entry("emsp14", 0x2005),
          Map.entry("zwnj", 0x200C),
          Map.entry("zwj", 0x200D),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F),
          Map.entry("shy", 0xAD),
          Map.entry("middot", 0xB7),
          Map.entry("times", 0xD7),
          Map.entry("mdash", 0x2014),
          Map.entry("ndash", 0x2013),
          Map.entry("hellip", 0x2026),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("lsquo", 0x2018),
          Map.entry("rsquo", 0x2019));

  private static final Entity NONE = new Entity(-1, -1);

  /** The entity that starts at {@code at}; {@code end} is -1 where there is none. */
  static Entity at(String text, int at, int end) {
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        int codePoint = decode(text.substring(at + 1, i));
        return codePoint < 0 ? NONE : new Entity(i + 1, codePoint);
      }
      if (!(c == '#' && i == at + 1) && !isAsciiLetterOrDigit(c)) {
        return NONE;
      }
    }
    return NONE;
  }

  private static int decode(String body) {
    if (!body.startsWith("#")) {
      return NAMES.getOrDefault(body, -1);
    }
    boolean hex = body.length() > 1 && (body.charAt(1) | 0x20) == 'x';
    try {
      return Integer.parseInt(body.substring(hex ? 2 : 1), hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  boolean found() {
    return end > 0;
  }

  /** Whether it prints as nothing but room. */
  boolean isBlank() {
    return codePoint < 0x10000
        && (Chars.isSpace((char) codePoint) || Chars.isInvisible((char) codePoint));
  }
}
