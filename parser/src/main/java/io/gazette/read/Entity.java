package io.gazette.read;

import io.gazette.text.Chars;
import org.jsoup.nodes.Entities;

/**
 * A character entity of HTML: {@code &emsp;}, {@code &#12288;}. The names are those of HTML 5,
 * which jsoup holds; of the few that stand for two characters the first tells what they print.
 *
 * @param end offset just after its {@code ;}
 * @param codePoint the character it stands for
 */
record Entity(int end, int codePoint) {

  /** {@code &CounterClockwiseContourIntegral;} is the longest name of HTML 5. */
  private static final int LONGEST = 34;

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
      String characters = Entities.getByName(body);
      return characters.isEmpty() ? -1 : characters.codePointAt(0);
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
