package io.gazette.validate.archive;

import io.gazette.text.Chars;

/** What a citation names: 《…意见》（国发〔2019〕11号）. */
final class CitedText {

  private CitedText() {}

  /** What stands in the outer 《》, without white space; {@code ""} where there is none. */
  static String title(String text) {
    int from = text.indexOf('《');
    int to = text.lastIndexOf('》');
    if (from < 0 || to < from) {
      return "";
    }
    return compact(text.substring(from + 1, to));
  }

  /** {@code text} without white space. */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        compact.append(text.charAt(i));
      }
    }
    return compact.toString();
  }

  /**
   * The 发文字号 (NUM-01), 国发〔2019〕11号, in normal form: "six-corner brackets, ASCII digits, no leading
   * zero" (mapping.md, 2.1). {@code ""} where there is none.
   */
  static String number(String text) {
    for (int at = text.length() - 1; at > 0; at--) {
      if ("〔[［﹝".indexOf(text.charAt(at)) >= 0) {
        String number = number(text, at);
        if (!number.isEmpty()) {
          return number;
        }
      }
    }
    return "";
  }

  /** The number whose year begins after {@code bracket}. */
  private static String number(String text, int bracket) {
    int yearEnd = digits(text, bracket + 1);
    if (yearEnd != bracket + 5
        || yearEnd == text.length()
        || "〕]］﹞".indexOf(text.charAt(yearEnd)) < 0) {
      return "";
    }
    int end = digits(text, yearEnd + 1);
    int from = code(text, bracket);
    boolean whole = end > yearEnd + 1 && end < text.length() && text.charAt(end) == '号';
    if (!whole || from == bracket) {
      return "";
    }
    String serial = value(text, yearEnd + 1, end);
    return text.substring(from, bracket)
        + '〔'
        + value(text, bracket + 1, yearEnd)
        + '〕'
        + serial
        + '号';
  }

  /** Where the digits from {@code from} on end. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && Chars.digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the 机关代字 before {@code end} begins. */
  private static int code(String text, int end) {
    int from = end;
    while (from > 0 && Chars.isHan(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static String value(String text, int from, int to) {
    StringBuilder value = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int digit = Chars.digit(text.charAt(i));
      if (digit != 0 || value.length() > 0) {
        value.append((char) ('0' + digit));
      }
    }
    return value.length() == 0 ? "0" : value.toString();
  }
}
