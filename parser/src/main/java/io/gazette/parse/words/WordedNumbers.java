package io.gazette.parse.words;

import io.gazette.model.Document.DocumentNumber;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads 字號, the numbers of Taiwan: 院臺規字第1090000000號 is 代字 + 字第 + year of the Republic in three
 * digits + sequence + 號 (文書處理手冊); older ones have the year in brackets, （88）華總一義字第8800019740號, or
 * none. So do those of the mainland of before 1987, with a year of our era: (85)沈政字第3号.
 */
final class WordedNumbers {

  private static final String WORD = "字第";
  private static final int YEAR_DIGITS = 3;

  /** A number with its year has ten digits or eleven. */
  private static final int LEAST_DIGITS = 10;

  private static final int REPUBLIC = 1911;

  private WordedNumbers() {}

  /** The 字號 that fills all of {@code text}, 發文字號： before it aside; else empty. */
  static Optional<DocumentNumber> read(String text) {
    String s = Spacing.compact(text.substring(Math.max(0, text.indexOf('：') + 1)));
    int at = s.indexOf(WORD);
    int end = at < 1 ? 0 : digitsEnd(s, at + WORD.length());
    String digits = at < 1 ? "" : ascii(s, at + WORD.length(), end);
    if (digits.isEmpty() || s.length() - end > 2) {
      return Optional.empty();
    }
    String suffix = s.substring(end);
    String normal = s.substring(0, at) + WORD + digits + suffix;
    return Optional.of(
        new DocumentNumber(
            s, normal, withoutYear(s.substring(0, at)), year(s, digits), serial(digits)));
  }

  private static int digitsEnd(String s, int from) {
    int end = from;
    while (end < s.length() && ChineseNumber.isNumeral(s.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String ascii(String s, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      int value = ChineseNumber.parse(s, i, i + 1);
      digits.append(value >= 0 && value < 10 ? String.valueOf(value) : s.substring(i, i + 1));
    }
    return digits.toString();
  }

  /** 華總一義 of （88）華總一義. */
  private static String withoutYear(String code) {
    int close = Math.max(code.indexOf('）'), code.indexOf(')'));
    return Brackets.isOpening(code.charAt(0)) && close > 0 ? code.substring(close + 1) : code;
  }

  private static OptionalInt year(String s, String digits) {
    int year = -1;
    if (Brackets.isOpening(s.charAt(0))) {
      int close = Math.max(s.indexOf('）'), s.indexOf(')'));
      year = close > 1 ? ChineseNumber.parse(s, 1, close) : -1;
      if (s.endsWith("号")) {
        return year > 48 ? OptionalInt.of(year < 100 ? 1900 + year : year) : OptionalInt.empty();
      }
    } else if (hasYear(digits)) {
      year = ChineseNumber.parse(digits, 0, YEAR_DIGITS);
    }
    return year > 0 && year < 300 ? OptionalInt.of(REPUBLIC + year) : OptionalInt.empty();
  }

  private static OptionalInt serial(String digits) {
    String serial = hasYear(digits) ? digits.substring(YEAR_DIGITS) : digits;
    boolean readable = serial.length() <= 8 && Chars.digit(serial.charAt(0)) >= 0;
    return readable
        ? OptionalInt.of(ChineseNumber.parse(serial, 0, serial.length()))
        : OptionalInt.empty();
  }

  private static boolean hasYear(String digits) {
    return digits.length() >= LEAST_DIGITS
        && (digits.charAt(0) == '0' || digits.charAt(0) == '1' || digits.charAt(0) == '2');
  }
}
