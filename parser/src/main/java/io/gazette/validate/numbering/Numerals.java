package io.gazette.validate.numbering;

import io.gazette.text.ChineseNumber;

/** Writes numbers as labels say them. */
final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private Numerals() {}

  /** 二十二 for 22, 一百零五 for 105, 十 for 10. */
  static String chinese(int value) {
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
      out.append(ten ? "" : DIGITS.charAt(digit)).append(UNITS[unit]);
    }
    return out.toString();
  }

  /** The label {@code printed} with another number: 第八条 for 第九条 and 8; 第八条之二. */
  static String relabel(String printed, int value, int sub) {
    int from = 0;
    while (from < printed.length() && !ChineseNumber.isNumeral(printed.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < printed.length() && ChineseNumber.isNumeral(printed.charAt(to))) {
      to++;
    }
    boolean arabic = from < to && printed.charAt(from) >= '0' && printed.charAt(from) <= '9';
    String number = arabic ? Integer.toString(value) : chinese(value);
    int end = printed.indexOf('之', to);
    String rest = printed.substring(to, end < 0 ? printed.length() : end);
    return printed.substring(0, from) + number + rest + (sub == 0 ? "" : "之" + chinese(sub));
  }
}
