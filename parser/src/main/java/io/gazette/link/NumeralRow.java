package io.gazette.link;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numerals before the word of a unit: one, or several with 、 or 至 between them, or each in its
 * bracket: （一）（二）项.
 *
 * @param numerals in order; none where what stands there is no such row
 * @param word where the word stands
 */
record NumeralRow(List<Numeral> numerals, int word) {

  private static final NumeralRow NONE = new NumeralRow(List.of(), -1);
  private static final int LONGEST_NUMBER = 12;
  private static final int MOST = 31;

  /** The row that begins at {@code from} of {@code text}. */
  static NumeralRow read(String text, int from) {
    Optional<Numeral> numeral = numeral(text, from);
    if (numeral.isEmpty()) {
      return NONE;
    }
    List<Numeral> row = new ArrayList<>(1);
    int i = from;
    while (row.size() < MOST) {
      numeral = row.isEmpty() ? numeral : numeral(text, i);
      if (numeral.isEmpty()) {
        return NONE;
      }
      i = blanks(text, numeral.get().to());
      if (i >= text.length()) {
        return NONE;
      }
      if (Level.counted(text, i) >= 0) {
        row.add(numeral.get());
        return new NumeralRow(row, i);
      }
      boolean bracketed = "（(".indexOf(text.charAt(i)) >= 0 && i == numeral.get().to();
      if (!isLink(text.charAt(i)) && !bracketed && !isListComma(text, i)) {
        return NONE;
      }
      row.add(isTo(text.charAt(i)) ? numeral.get().beginning() : numeral.get());
      i += bracketed ? 0 : 1;
      // 第三十八、第四十六条: the word is left out, 第 is not.
      i += i < text.length() && text.charAt(i) == '第' ? 1 : 0;
    }
    return NONE;
  }

  /** The numeral at {@code from}, blanks before it passed over. */
  static Optional<Numeral> numeral(String text, int from) {
    int i = blanks(text, from);
    boolean bracket = i < text.length() && (text.charAt(i) == '（' || text.charAt(i) == '(');
    int first = bracket ? blanks(text, i + 1) : i;
    boolean enclosed = first < text.length() && ChineseNumber.enclosed(text.charAt(first)) > 0;
    int end = enclosed ? first + 1 : end(text, first);
    int value = end > first ? ChineseNumber.parse(text, first, end) : -1;
    if (value <= 0) {
      return Optional.empty();
    }
    if (end + 1 < text.length() && text.charAt(end) == '之') {
      return inserted(text, i, end, value);
    }
    if (bracket) {
      int close = blanks(text, end);
      boolean closed = close < text.length() && "）)".indexOf(text.charAt(close)) >= 0;
      return closed ? Optional.of(new Numeral(i, close + 1, "" + value, false)) : Optional.empty();
    }
    return Optional.of(new Numeral(i, end, "" + value, false));
  }

  /** 12之1 of 第12之1條, whose 之 stands at {@code mark}. */
  private static Optional<Numeral> inserted(String text, int from, int mark, int value) {
    int last = end(text, mark + 1);
    boolean goesOn =
        Level.counted(text, last) >= 0
            || last < text.length() && (isTo(text.charAt(last)) || isListComma(text, last));
    int inserted = last > mark + 1 && goesOn ? ChineseNumber.parse(text, mark + 1, last) : -1;
    return inserted > 0
        ? Optional.of(new Numeral(from, last, value + "-" + inserted, false))
        : Optional.empty();
  }

  /** Where the numeral that begins at {@code from} ends. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_NUMBER) {
      // 第十 七条: a line turn within the numeral has left a blank.
      boolean open = end > from && "十百千".indexOf(text.charAt(end - 1)) >= 0;
      int next = open ? blanks(text, end) : end;
      if (next >= text.length() || !ChineseNumber.isNumeral(text.charAt(next))) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** 第10, 14條, between digits alone. */
  private static boolean isListComma(String text, int at) {
    int next = blanks(text, at + 1);
    return text.charAt(at) == ','
        && next < text.length()
        && Chars.digit(text.charAt(next)) >= 0
        && Chars.digit(text.charAt(at - 1)) >= 0;
  }

  static boolean isLink(char c) {
    return c == '、' || c == '和' || c == '及' || c == '与' || c == '或' || isTo(c);
  }

  static boolean isTo(char c) {
    return c == '至' || c == '到' || c == '—' || c == '～' || c == '-' || c == '－';
  }

  static int blanks(String text, int from) {
    int i = from;
    while (i < text.length() && Chars.isBlank(text.charAt(i)) && text.charAt(i) != '　') {
      i++;
    }
    return i;
  }
}
