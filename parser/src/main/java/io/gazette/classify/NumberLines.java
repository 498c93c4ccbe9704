package io.gazette.classify;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.DamagedNumber;
import io.gazette.text.RegistrationNumbers;

/** Tells lines that are a 发文字号 (NUM-01) or 令号 (KND-06). */
final class NumberLines {

  private static final String WORD = "字第";

  /** What pages of the web print before a number. */
  private static final String[] LABELS = {"发文字号", "发文号", "文号", "字号"};

  private NumberLines() {}

  /**
   * 第82号, 第 XX 号 of a draft, （第82号）, 2016年第2号, 〔十六届〕第5号, [2021]第4号, 〔2017〕12号 under 某某公告,
   * 〔2017〕第31期 under the title of 会议纪要.
   */
  static boolean isOrderNumber(String s) {
    int from = 0;
    int to = s.length();
    if (to > 24 || to < 3) {
      return false;
    }
    char last = Chars.fold(s.charAt(to - 1));
    if (last == ')' || last == ']') {
      from++;
      to--;
    }
    char open = Chars.fold(s.charAt(from));
    boolean year = false;
    if (open == '[' || open == '(') {
      int close = from + 1;
      while (close < to
          && Chars.fold(s.charAt(close)) != ']'
          && Chars.fold(s.charAt(close)) != ')') {
        close++;
      }
      year = close < to && isYear(ChineseNumber.parse(s, from + 1, close));
      from = close + 1;
    } else if (Chars.digit(open) >= 0 || ChineseNumber.isNumeral(s.charAt(from))) {
      int end = s.indexOf('年', from);
      from = end > 0 && end - from == 4 ? end + 1 : to;
    }
    last = to - from < 2 ? ' ' : Chars.fold(s.charAt(to - 1));
    boolean ordinal = last != ' ' && Chars.fold(s.charAt(from)) == '第';
    boolean minutes = last == '期' && year && ordinal;
    if (last != '号' && !minutes) {
      return false;
    }
    int serial = ordinal ? from + 1 : from;
    boolean number = ChineseNumber.parse(s, serial, to - 1) > 0;
    return (ordinal || year) && (number || ordinal && isLeftOpen(s, serial, to - 1));
  }

  /** XX, ××: what stands for a number that is yet to be given. */
  private static boolean isLeftOpen(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("XxＸ×*＊_".indexOf(s.charAt(i)) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** (88): of two digits, in brackets of any kind; not (12), which may number something. */
  private static boolean isOldYear(String s, int open) {
    int year = open + 3 < s.length() ? ChineseNumber.parse(s, open + 1, open + 3) : -1;
    return year > 48 && year < 100 && "])".indexOf(Chars.fold(s.charAt(open + 3))) >= 0;
  }

  /** (88)沈政字第3号, 沈政(1988)字第3号, 沈府字第12号: the numbers of before 1987. */
  private static boolean isWorded(String s, int from, int to) {
    int word = s.indexOf(WORD, from);
    int han = 0;
    for (int i = from; i < word; i++) {
      char c = s.charAt(i);
      int close = Chars.fold(c) == '(' || Chars.fold(c) == '[' ? yearEnd(s, i) : -1;
      if (close > 0) {
        i = close;
      } else if (Chars.isHan(c)) {
        han++;
      } else {
        return false;
      }
    }
    return han >= 2 && ChineseNumber.parse(s, word + WORD.length(), to - 1) > 0;
  }

  /** Where the bracket closes that holds a year of two or four digits; -1 where none does. */
  private static int yearEnd(String s, int open) {
    if (isOldYear(s, open)) {
      return open + 3;
    }
    boolean four = open + 5 < s.length() && "])".indexOf(Chars.fold(s.charAt(open + 5))) >= 0;
    return four && isYear(ChineseNumber.parse(s, open + 1, open + 5)) ? open + 5 : -1;
  }

  private static boolean isYear(int value) {
    return value >= 1900 && value < 2200;
  }

  /**
   * Where the number that ends {@code s} begins, with the year before it: 令第5号, 公告2022年第4号,
   * 令[2009]第1号; -1 where none does or nothing stands before it.
   */
  static int orderNumberStart(String s) {
    for (int i = 1; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean may = c == '第' || "[(".indexOf(Chars.fold(c)) >= 0 || ChineseNumber.isNumeral(c);
      if (may && isOrderNumber(s.substring(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * 沈政发〔2020〕8号, alone or in brackets; every bracket and 第 that is met in print (NUM-02 to NUM-05).
   */
  static boolean isDocumentNumber(String s) {
    int to = s.length();
    int from = 0;
    if (Chars.fold(s.charAt(0)) == '(' && Chars.fold(s.charAt(to - 1)) == ')') {
      from++;
      to--;
    }
    if (to - from > 40 || to - from < 7) {
      return false;
    }
    if (DamagedNumber.repaired(s).isPresent()) {
      return true;
    }
    if (Chars.fold(s.charAt(to - 1)) != '号') {
      return false;
    }
    if (s.indexOf(WORD, from) > from) {
      return isWorded(s, from, to);
    }
    int open = from;
    while (open < to && "[(".indexOf(Chars.fold(s.charAt(open))) < 0) {
      char c = s.charAt(open);
      if (!Chars.isHan(c)) {
        return false;
      }
      open++;
    }
    // A year of two digits was the use of the 1980s and is a slip now (NUM-03), but it numbers.
    boolean cut = open + 3 < to && (s.charAt(open + 3) == '〕' || isOldYear(s, open));
    int close = cut ? open + 3 : open + 5;
    if (open == from || close >= to || "])".indexOf(Chars.fold(s.charAt(close))) < 0) {
      return false;
    }
    int serial = close + 1;
    if (serial < to && Chars.fold(s.charAt(serial)) == '第') {
      serial++;
    }
    int year = ChineseNumber.parse(s, open + 1, close);
    return (cut ? year >= 0 : isYear(year)) && ChineseNumber.parse(s, serial, to - 1) >= 0;
  }

  /** 云政发〔2024〕8号 of 文号：云政发〔2024〕8号. */
  static String withoutLabel(String s) {
    for (String label : LABELS) {
      int at = label.length();
      boolean colon = s.length() > at + 1 && (s.charAt(at) == '：' || s.charAt(at) == ':');
      if (colon && s.startsWith(label)) {
        return s.substring(at + 1);
      }
    }
    return s;
  }

  /**
   * 云政函〔2021〕18号　2021年3月2日, 云政发〔2021〕1号　HNPR—2021—00001: what else stands on the line of a number.
   */
  static String withoutTail(String s) {
    int end = s.indexOf('号') + 1;
    if (end <= 7 || end == s.length()) {
      return s;
    }
    String tail = s.substring(end);
    return LineKinds.isDate(tail) || RegistrationNumbers.is(tail) ? s.substring(0, end) : s;
  }
}
