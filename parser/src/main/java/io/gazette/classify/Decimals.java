package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;

/**
 * Reads decimal labels: 1 总则, 1.1 编制目的, 2.1.1县应急委 (GB/T 1.1; contingency plans follow it). Near
 * misses: 1.5万元, 2020.4.10, 3 人以上的。 All are doubtful: the labels around them tell.
 */
final class Decimals {

  private static final int MOST_PARTS = 5;

  /** A number without a point is a label only before a heading, which is no longer than this. */
  private static final int LONGEST_HEADING = 40;

  /** What is measured is not labelled: 1.5吨, 2.5％, 3.1亿元. */
  private static final String MEASURES = "吨米元万亿千百倍个％%‰℃公里平方立毫厘升克度年月日小时分秒人次户亩";

  private Decimals() {}

  /** The label that begins at {@code from}, a digit; null where none does. */
  static Marker read(CleanText text, int from, int to) {
    int at = from;
    int value = 0;
    int parts = 0;
    StringBuilder path = null;
    while (true) {
      int end = numberEnd(text, at, to);
      if (end == at || end - at > 2 || parts == MOST_PARTS || text.at(at) == '0') {
        return null;
      }
      value = number(text, at, end);
      parts++;
      boolean more = end + 1 < to && isPoint(text.at(end)) && Chars.digit(text.at(end + 1)) >= 0;
      if (path == null && !more) {
        return isHeading(text, from, end, to)
            ? marker(text, from, end, to, value, "" + value)
            : null;
      }
      path = path == null ? new StringBuilder() : path.append('.');
      path.append(value);
      if (!more) {
        return ends(text, end, to, parts)
            ? marker(text, from, end, to, value, path.toString())
            : null;
      }
      at = end + 1;
    }
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static int numberEnd(CleanText text, int from, int to) {
    int end = from;
    while (end < to && Chars.digit(text.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int number(CleanText text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Chars.digit(text.at(i));
    }
    return value;
  }

  /** 1 总则: a blank, and a phrase that fills the line. */
  private static boolean isHeading(CleanText text, int from, int end, int to) {
    if (to - from > LONGEST_HEADING || end >= to || !Chars.isBlank(text.at(end))) {
      return false;
    }
    int next = Labels.skipBlank(text, end, to);
    char last = text.at(to - 1);
    return next < to && Chars.isHan(text.at(next)) && "。；，、：".indexOf(last) < 0;
  }

  /** Behind the number stands nothing, a blank or a Chinese character that is no measure. */
  private static boolean ends(CleanText text, int end, int to, int parts) {
    if (end >= to || Chars.isBlank(text.at(end))) {
      return true;
    }
    char next = text.at(end);
    return Chars.isHan(next) && (parts > 2 || MEASURES.indexOf(next) < 0);
  }

  private static Marker marker(CleanText text, int from, int end, int to, int value, String path) {
    int textFrom = Labels.skipBlank(text, end, to);
    boolean spaced = textFrom > end || textFrom >= to;
    return new Marker(
        MarkerStyle.DECIMAL, from, end, textFrom, value, 0, spaced, false, path, true);
  }
}
