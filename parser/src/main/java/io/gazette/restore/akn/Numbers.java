package io.gazette.restore.akn;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** The value of the label of a unit. */
final class Numbers {

  private Numbers() {}

  /**
   * The number in the id of {@code node} ({@code art_22__para_1__point_120-3}: 120-3), where it
   * keeps to the naming convention; else what its label {@code num} says.
   */
  static String of(Node node, String num) {
    String id = node.attribute("eId");
    String step = id.substring(Math.max(0, id.lastIndexOf("__") + (id.contains("__") ? 2 : 0)));
    int from = step.indexOf('_') + 1;
    if (from > 0) {
      int end = step.indexOf('_', from);
      String number = step.substring(from, end < 0 ? step.length() : end);
      if (isNumber(number)) {
        return number;
      }
    }
    return ofLabel(num);
  }

  private static boolean isNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !number.isEmpty();
  }

  /** 22 of 第二十二条, 22 of (22), 120-3 of 第一百二十条之三; {@code ""} of (a). */
  static String ofLabel(String num) {
    int inserted = num.indexOf('之');
    String behind = inserted < 0 ? "" : first(num.substring(inserted));
    String number = first(inserted < 0 ? num : num.substring(0, inserted));
    return behind.isEmpty() ? number : number + "-" + behind;
  }

  private static String first(String num) {
    int from = 0;
    while (from < num.length() && !isDigit(num.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < num.length() && isDigit(num.charAt(to))) {
      to++;
    }
    int value = to > from ? ChineseNumber.parse(num, from, to) : -1;
    return value < 0 ? "" : Integer.toString(value);
  }

  private static boolean isDigit(char c) {
    return Chars.digit(c) >= 0 || "〇零一二三四五六七八九十百千".indexOf(c) >= 0;
  }
}
