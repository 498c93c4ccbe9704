package io.gazette.accuracy;

/** Reads Chinese and Arabic numerals below 10,000, apart from the parser's own reader. */
final class Numeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";

  private Numeral() {}

  /** Whether {@code c} may stand in a numeral. */
  static boolean isPart(char c) {
    return digit(c) >= 0 || UNITS.indexOf(c) >= 0;
  }

  /** The value of {@code text}, white space passed over; -1 where it is no numeral. */
  static int value(String text) {
    int total = 0;
    int digit = -1;
    boolean units = false;
    for (char c : text.toCharArray()) {
      int unit = UNITS.indexOf(c);
      if (Character.isWhitespace(c) || c == 0xA0) {
        continue;
      } else if (unit >= 0) {
        total += (digit <= 0 ? 1 : digit) * (int) Math.pow(10, unit + 1);
        digit = 0;
        units = true;
      } else if (digit(c) < 0) {
        return -1;
      } else {
        digit = units || digit < 0 ? digit(c) : digit * 10 + digit(c);
      }
    }
    return digit < 0 ? -1 : total + digit;
  }

  /** Prints {@code value}, 1 to 9,999: 一百零五, 十二. */
  static String print(int value) {
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int power = 3; power >= 0; power--) {
      int digit = value / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        zero |= !out.isEmpty();
        continue;
      }
      out.append(zero ? "零" : "");
      zero = false;
      boolean bare = power == 1 && digit == 1 && out.isEmpty();
      out.append(bare ? "" : DIGITS.charAt(digit)).append(power > 0 ? UNITS.charAt(power - 1) : "");
    }
    return out.toString();
  }

  private static int digit(char c) {
    int han = DIGITS.indexOf(c);
    if (han >= 0) {
      return han;
    }
    if (c == '零' || c == '○') {
      return 0;
    }
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
