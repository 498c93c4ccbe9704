package io.gazette.text;

/**
 * Reads the numerals of Chinese official texts (standards.md, 8): 二十二, 一百零五, 二〇二〇, 廿, 22, ２２, ㈡, ②,
 * ⑵, ⒉.
 */
public final class ChineseNumber {

  private static final String PRINTED = "〇一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private ChineseNumber() {}

  /**
   * {@return the value of a numeral that fills the whole of {@code text}, or -1 where it is none}
   *
   * @param text what is read
   */
  public static int parse(CharSequence text) {
    return text.length() == 0 ? -1 : parse(text, 0, text.length());
  }

  /**
   * {@return the value of the numeral in {@code [from, to)}: 0 to 99,999,999, or -1 where the
   * characters are no numeral} White space between the characters is passed over.
   *
   * @param text what is read
   * @param from offset of its first character
   * @param to offset just after its last
   */
  public static int parse(CharSequence text, int from, int to) {
    boolean units = false;
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c)) {
        continue;
      }
      if (digitOf(c) >= 0) {
        digits++;
      } else if (unitOf(c) > 0) {
        units = true;
      } else {
        int single = enclosed(c);
        return single > 0 && to - from == 1 ? single : -1;
      }
    }
    if (!units) {
      return digits == 0 || digits > 8 ? -1 : positional(text, from, to);
    }
    return additive(text, from, to);
  }

  /**
   * {@return whether {@code c} may stand in a numeral written with several characters}
   *
   * @param c a character
   */
  public static boolean isNumeral(char c) {
    return digitOf(c) >= 0 || unitOf(c) > 0;
  }

  private static int positional(CharSequence text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = digitOf(text.charAt(i));
      if (digit >= 0) {
        value = value * 10 + digit;
      }
    }
    return value;
  }

  private static int additive(CharSequence text, int from, int to) {
    int total = 0;
    int section = 0;
    int digit = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c)) {
        continue;
      }
      int d = digitOf(c);
      if (d >= 0) {
        digit = digit > 0 ? digit * 10 + d : d;
        continue;
      }
      int unit = unitOf(c);
      if (unit == 20 || unit == 30) {
        section += unit;
      } else if (unit == 10_000) {
        total = (total + section + Math.max(digit, 0)) * 10_000;
        section = 0;
      } else {
        section += (digit < 0 || digit == 0 && unit == 10 ? 1 : digit) * unit;
      }
      digit = -1;
      if (total < 0 || section < 0) {
        return -1;
      }
    }
    return total + section + Math.max(digit, 0);
  }

  private static int digitOf(char c) {
    return switch (c) {
      case '〇', '零', '○', 'Ｏ', '◯', 'O', 'o' -> 0;
      case '一', '壹', '⼀' -> 1;
      case '二', '贰', '貳', '两', '兩', '⼆' -> 2;
      case '三', '叁', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆', '陸' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌', '⼋' -> 8;
      case '九', '玖' -> 9;
      default -> Chars.digit(c);
    };
  }

  private static int unitOf(char c) {
    return switch (c) {
      case '十', '拾', '⼗' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万', '萬' -> 10_000;
      default -> 0;
    };
  }

  /**
   * {@return the value of a numeral that is one character, bracket or circle included: ㈡ ② ⑵ ⒉; 0
   * where it is none}
   *
   * @param c a character
   */
  public static int enclosed(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    if (c >= '⒈' && c <= '⒛') {
      return c - '⒈' + 1;
    }
    if (c >= '㈠' && c <= '㈩') {
      return c - '㈠' + 1;
    }
    if (c >= '㊀' && c <= '㊉') {
      return c - '㊀' + 1;
    }
    return c >= '❶' && c <= '❿' ? c - '❶' + 1 : 0;
  }

  /**
   * {@return 二十二 for 22, 一百零五 for 105, 十 for 10; beyond 9999 in digits}
   *
   * @param value from 1 on
   */
  public static String print(int value) {
    if (value < 1 || value > 9999) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int unit = 3, power = 1000; unit >= 0; unit--, power /= 10) {
      int digit = value / power % 10;
      if (digit == 0) {
        zero = out.length() > 0;
        continue;
      }
      out.append(zero ? "零" : "");
      zero = false;
      boolean ten = unit == 1 && digit == 1 && out.length() == 0;
      out.append(ten ? "" : PRINTED.charAt(digit)).append(UNITS[unit]);
    }
    return out.toString();
  }
}
