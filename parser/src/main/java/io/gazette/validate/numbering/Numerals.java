package io.gazette.validate.numbering;

import io.gazette.text.ChineseNumber;

/** Writes numbers as labels say them. */
final class Numerals {

  private Numerals() {}

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
    String number = arabic ? Integer.toString(value) : ChineseNumber.print(value);
    int end = printed.indexOf('之', to);
    String rest = printed.substring(to, end < 0 ? printed.length() : end);
    return printed.substring(0, from)
        + number
        + rest
        + (sub == 0 ? "" : "之" + ChineseNumber.print(sub));
  }
}
