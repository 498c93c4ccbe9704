package io.gazette.amend;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** The numeral that stands at a place of a text: 二十二 in 第二十二条. */
final class Numeral {

  private static final int LONGEST = 12;

  private Numeral() {}

  /** Where the numeral that begins at {@code from} ends; {@code from} where none does. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return ChineseNumber.isNumeral(c);
  }

  /** Its value as an id has it: {@code 22}; {@code ""} where there is none. */
  static String value(String text, int from, int to) {
    int value = from < to ? ChineseNumber.parse(text, from, to) : -1;
    return value < 0 ? "" : Integer.toString(value);
  }

  static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Chars.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
