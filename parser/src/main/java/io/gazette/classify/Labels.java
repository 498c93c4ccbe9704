package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.SourceText;

/** Reads the label at the start of a line: one look ahead, no backtracking. */
final class Labels {

  private static final int LONGEST_NUMERAL = 12;

  private Labels() {}

  /**
   * The label that begins at {@code from}, a character that is not blank; null where the line
   * begins with none.
   */
  static Marker read(CleanText text, int from, int to) {
    char raw = text.at(from);
    char c = Chars.fold(raw);
    if (c == '第') {
      return ordinal(text, from, to, raw != '第');
    }
    if (c == '(') {
      return bracketed(text, from, to);
    }
    int enclosed = ChineseNumber.enclosed(raw);
    if (enclosed > 0) {
      return marker(text, enclosedStyle(raw), from, from + 1, to, enclosed, 0, false);
    }
    if (Chars.digit(raw) >= 0) {
      Marker decimal = Decimals.read(text, from, to);
      return decimal != null ? decimal : arabic(text, from, to);
    }
    if (c >= 'a' && c <= 'z') {
      return letter(text, from, to, c);
    }
    return ChineseNumber.isNumeral(raw) ? chinese(text, from, to) : stem(text, from, to);
  }

  /** a) and a）, one of a row. */
  private static Marker letter(CleanText text, int from, int to, char c) {
    boolean label = from + 1 < to && Chars.fold(text.at(from + 1)) == ')';
    return label
        ? marker(text, MarkerStyle.LETTER, from, from + 2, to, c - 'a' + 1, 0, false).inDoubt()
        : null;
  }

  /** 甲、; 甲、乙双方 is no label, and a single 甲、 is none either. */
  private static Marker stem(CleanText text, int from, int to) {
    int value = stem(text.at(from));
    int at = value == 0 ? to : skipBlank(text, from + 1, to);
    if (at + 1 >= to || text.at(at) != '、' || stem(text.at(at + 1)) > 0) {
      return null;
    }
    return marker(text, MarkerStyle.STEM, from, at + 1, to, value, 0, false).inDoubt();
  }

  /** The place of {@code c} among the ten stems; 0 for any other character. */
  private static int stem(char c) {
    return switch (c) {
      case '甲' -> 1;
      case '乙' -> 2;
      case '丙' -> 3;
      case '丁' -> 4;
      case '戊' -> 5;
      case '己' -> 6;
      case '庚' -> 7;
      case '辛' -> 8;
      case '壬' -> 9;
      case '癸' -> 10;
      default -> 0;
    };
  }

  /** No label cut into scraps is cut into more lines than this. */
  private static final int MOST_SCRAPS = 3;

  /** What is left of a label at the end of a line is no longer than this: 第一百二十. */
  private static final int LONGEST_SCRAP = 6;

  /**
   * The last of the lines that a label which begins at {@code from} is cut over (第七｜章), from 0;
   * {@code line} where it is not cut. Some PDF conversions set each run of characters on a line of
   * its own.
   */
  static int lastLine(CleanText text, int line, int from, int to) {
    if (to - from > LONGEST_SCRAP
        || Chars.fold(text.at(from)) != '第'
        || read(text, from, to) != null) {
      return line;
    }
    SourceText source = text.source();
    for (int last = line + 1; last < Math.min(source.lineCount(), line + MOST_SCRAPS); last++) {
      Marker marker = read(text, from, source.lineEnd(last));
      if (marker != null && marker.style().ordinal() <= MarkerStyle.ARTICLE.ordinal()) {
        return last;
      }
    }
    return line;
  }

  /** 第一编, 第一分编, 第一章, 第一节, 第一条之一, 第 174-1 條, 第一部分. */
  private static Marker ordinal(CleanText text, int from, int to, boolean confusable) {
    int end = numeralEnd(text, from + 1, to);
    int value = value(text, from + 1, end);
    if (value < 0) {
      return null;
    }
    int at = skipBlank(text, end, to);
    int inserted = 0;
    if (at < to && Chars.fold(text.at(at)) == '-') {
      int dashEnd = numeralEnd(text, at + 1, to);
      inserted = value(text, at + 1, dashEnd);
      if (inserted < 0) {
        return null;
      }
      at = skipBlank(text, dashEnd, to);
    }
    if (at >= to) {
      return null;
    }
    char unit = Chars.fold(text.at(at));
    char next = at + 1 < to ? Chars.fold(text.at(at + 1)) : ' ';
    if (unit == '条') {
      return article(text, from, at + 1, to, value, inserted, confusable);
    }
    if (inserted > 0) {
      return null;
    }
    return switch (unit) {
      case '章' -> marker(text, MarkerStyle.CHAPTER, from, at + 1, to, value, 0, confusable);
      case '节' -> marker(text, MarkerStyle.SECTION, from, at + 1, to, value, 0, confusable);
      case '编' -> marker(text, MarkerStyle.PART, from, at + 1, to, value, 0, confusable);
      case '分' ->
          next == '编'
              ? marker(text, MarkerStyle.SUBPART, from, at + 2, to, value, 0, confusable)
              : null;
      case '部' ->
          next == '分'
              ? marker(text, MarkerStyle.PORTION, from, at + 2, to, value, 0, confusable)
              : null;
      default -> null;
    };
  }

  private static Marker article(
      CleanText text, int from, int end, int to, int value, int inserted, boolean confusable) {
    int at = skipBlank(text, end, to);
    if (inserted == 0 && at < to && text.at(at) == '之') {
      int numeral = numeralEnd(text, at + 1, to);
      int suffix = value(text, at + 1, numeral);
      if (suffix > 0) {
        return marker(text, MarkerStyle.ARTICLE, from, numeral, to, value, suffix, confusable);
      }
    }
    return marker(text, MarkerStyle.ARTICLE, from, end, to, value, inserted, confusable);
  }

  /** （一） （1） (一). */
  private static Marker bracketed(CleanText text, int from, int to) {
    int first = skipBlank(text, from + 1, to);
    int end = numeralEnd(text, first, to);
    int value = value(text, first, end);
    int close = skipBlank(text, end, to);
    if (value < 0 || close >= to || Chars.fold(text.at(close)) != ')') {
      return null;
    }
    boolean arabic = Chars.digit(text.at(first)) >= 0;
    if (arabic && end - first > 3) {
      return null;
    }
    MarkerStyle style = arabic ? MarkerStyle.ARABIC_BRACKETED : MarkerStyle.CHINESE_BRACKETED;
    return marker(text, style, from, close + 1, to, value, 0, false);
  }

  /** 1. １． 1、 1）; a number with decimals (1.5) or a date (2020.4.10) is no label. */
  private static Marker arabic(CleanText text, int from, int to) {
    int end = from;
    int value = 0;
    while (end < to && Chars.digit(text.at(end)) >= 0) {
      value = value * 10 + Chars.digit(text.at(end));
      end++;
      if (end - from > 3) {
        return null;
      }
    }
    int at = skipBlank(text, end, to);
    if (at >= to) {
      return null;
    }
    char mark = Chars.fold(text.at(at));
    if (mark == ')') {
      return marker(text, MarkerStyle.ARABIC_BRACKETED, from, at + 1, to, value, 0, false);
    }
    boolean comma = mark == ',' && (at + 1 >= to || Chars.digit(text.at(at + 1)) < 0);
    if (mark != '.' && mark != '、' && !comma || standsOff(text, end, at)) {
      return null;
    }
    Marker label = marker(text, MarkerStyle.ARABIC, from, at + 1, to, value, 0, false);
    boolean digits = mark == '.' && at + 1 < to && Chars.digit(text.at(at + 1)) >= 0;
    if (comma) {
      return label.inDoubt();
    }
    return digits ? doubtful(text, label, to) : label;
  }

  /** 1 . is no label; the mark-up of 1\\. was taken out. */
  private static boolean standsOff(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.at(i) != Chars.ERASED) {
        return true;
      }
    }
    return false;
  }

  /** 1.300总吨 may be a label before a number; 2020.4.10 and 5.1.2 are none. */
  private static Marker doubtful(CleanText text, Marker label, int to) {
    int end = label.to();
    while (end < to && Chars.digit(text.at(end)) >= 0) {
      end++;
    }
    boolean more = end >= to || Chars.fold(text.at(end)) == '.' || Chars.isBlank(text.at(end));
    return more ? null : label.inDoubt();
  }

  /** 一、 十二、 一. */
  private static Marker chinese(CleanText text, int from, int to) {
    int end = from;
    while (end < to && ChineseNumber.isNumeral(text.at(end)) && end - from < LONGEST_NUMERAL) {
      end++;
    }
    int at = skipBlank(text, end, to);
    int value = value(text, from, end);
    if (value < 1 || value > 199 || at >= to) {
      return null;
    }
    char mark = text.at(at);
    boolean comma = Chars.fold(mark) == ',';
    if (mark != '、' && mark != '．' && mark != '.' && !comma
        || approximate(text, at + 1, to, value)) {
      return null;
    }
    boolean formal = "壹贰貳叁參肆伍陆陸柒捌玖拾".indexOf(text.at(from)) >= 0;
    MarkerStyle style = formal ? MarkerStyle.FORMAL : MarkerStyle.CHINESE;
    Marker label = marker(text, style, from, at + 1, to, value, 0, false);
    // 一， is wrong (BOD-02) but met; a row of such numbers tells it from a sentence.
    return comma || enumerates(text, at + 1, to, value) ? label.inDoubt() : label;
  }

  /**
   * 三、四天: a numeral and the next with 、 between them are an approximate number (PUN-05), not a
   * label; 一、一月至六月 is one.
   */
  private static boolean approximate(CleanText text, int from, int to, int value) {
    return isNextOf(text, from, to, value, "天年月日个人次条项名岁倍");
  }

  /** 一、二等分局設人事室: ranks and kinds are enumerated so, and 二等奖 may follow a label too. */
  private static boolean enumerates(CleanText text, int from, int to, int value) {
    return isNextOf(text, from, to, value, "等级級类類种種");
  }

  private static boolean isNextOf(CleanText text, int from, int to, int value, String nouns) {
    return from + 1 < to
        && ChineseNumber.isNumeral(text.at(from))
        && ChineseNumber.parse(text.compact(from, from + 1)) == value % 10 + 1
        && nouns.indexOf(text.at(from + 1)) >= 0;
  }

  private static MarkerStyle enclosedStyle(char c) {
    if (c >= '⒈' && c <= '⒛') {
      return MarkerStyle.ARABIC;
    }
    if (c >= '⑴' && c <= '⒇') {
      return MarkerStyle.ARABIC_BRACKETED;
    }
    return c >= '㈠' && c <= '㈩' || c >= '㊀' && c <= '㊉'
        ? MarkerStyle.CHINESE_BRACKETED
        : MarkerStyle.CIRCLED;
  }

  private static Marker marker(
      CleanText text,
      MarkerStyle style,
      int from,
      int end,
      int to,
      int value,
      int inserted,
      boolean confusable) {
    int textFrom = skipBlank(text, end, to);
    return new Marker(
        style,
        from,
        end,
        textFrom,
        value,
        inserted,
        textFrom > end || textFrom >= to,
        confusable,
        "",
        false);
  }

  /** The end of the numeral that begins at {@code from}, blanks inside it passed over. */
  private static int numeralEnd(CleanText text, int from, int to) {
    int end = from;
    int last = from;
    while (end < to && end - from < LONGEST_NUMERAL * 2) {
      char c = text.at(end);
      if (ChineseNumber.isNumeral(c)) {
        last = end + 1;
      } else if (!Chars.isBlank(c)) {
        break;
      }
      end++;
    }
    return last;
  }

  private static int value(CleanText text, int from, int to) {
    return ChineseNumber.parse(text.compact(from, to));
  }

  static int skipBlank(CleanText text, int from, int to) {
    int i = from;
    while (i < to && Chars.isBlank(text.at(i))) {
      i++;
    }
    return i;
  }
}
