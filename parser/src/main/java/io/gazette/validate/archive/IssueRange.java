package io.gazette.validate.archive;

import io.gazette.text.ChineseNumber;
import java.util.OptionalInt;

/** The last number of an issue that is several: 第5、6期合刊, 第15-16期（总第200-201期）. */
final class IssueRange {

  private static final String BETWEEN = "-－—–~～、,，/至和及";

  private IssueRange() {}

  /** 6 of 第5、6期, that of the 总 number or of the number in the year; empty where it is one issue. */
  static OptionalInt last(String line, boolean total) {
    for (int at = line.indexOf('第'); at >= 0; at = line.indexOf('第', at + 1)) {
      boolean ofTotal = at > 0 && line.charAt(at - 1) == '总';
      int between = numeralEnd(line, at + 1);
      int from =
          between + 1 < line.length() && line.charAt(between + 1) == '第'
              ? between + 2
              : between + 1;
      int end = numeralEnd(line, from);
      if (ofTotal == total
          && between > at + 1
          && between < line.length()
          && BETWEEN.indexOf(line.charAt(between)) >= 0
          && end > from
          && end < line.length()
          && line.charAt(end) == '期') {
        int value = ChineseNumber.parse(line, from, end);
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static int numeralEnd(String text, int from) {
    int end = from;
    while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
