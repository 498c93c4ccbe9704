package io.gazette.text;

import java.util.Optional;

/**
 * A 发文字号 whose year stands in no brackets of any document number, or that ends in no single 号
 * (NUM-02, NUM-05): 云政发{2024}8号, 云政发〔20248号, 云政发〔2024〕8号号. A reader sees that it is one.
 *
 * <p>Near misses: 云政发〔2024〕8号 and 云政发（2024）8号, which are read as they stand; 准印证2024001号.
 */
public final class DamagedNumber {

  private static final String OPENING = "〔[［【（(﹝{｛「『《〈<";
  private static final String CLOSING = "〕]］】）)﹞}｝」』》〉>";
  private static final String READ = "〔[［【（(〕]］】）)";

  /** The last word of a code, where no bracket tells that it is one. */
  private static final String ENDS = "发函办字任干规";

  private static final int LONGEST_CODE = 12;
  private static final int YEAR = 4;

  private DamagedNumber() {}

  /**
   * {@return 云政发〔2024〕8号 for what stands in {@code s}; empty where that is no such number, or one
   * that needs no repair}
   *
   * @param s a line without blanks
   */
  public static Optional<String> repaired(String s) {
    int open = 0;
    while (open < s.length() && open <= LONGEST_CODE && Chars.isHan(s.charAt(open))) {
      open++;
    }
    if (open < 2 || open > LONGEST_CODE || open + YEAR >= s.length()) {
      return Optional.empty();
    }
    boolean opened = OPENING.indexOf(s.charAt(open)) >= 0;
    int from = opened ? open + 1 : open;
    int close = digits(s, from);
    boolean closed = close < s.length() && CLOSING.indexOf(s.charAt(close)) >= 0;
    int serial = closed ? close + 1 : Math.min(from + YEAR, close);
    int end = digits(s, serial);
    boolean year = close - from >= YEAR && (s.startsWith("19", from) || s.startsWith("20", from));
    boolean code = opened || closed || ENDS.indexOf(s.charAt(open - 1)) >= 0;
    boolean number = end > serial && end - serial < YEAR && isTail(s, end);
    boolean whole = closed && close - from == YEAR && opened && isRead(s, open, close);
    if (!year || !code || !number || whole && s.endsWith("号") && end + 1 == s.length()) {
      return Optional.empty();
    }
    int first = closed && close - from > YEAR ? close - YEAR : from;
    return Optional.of(
        s.substring(0, open)
            + '〔'
            + s.substring(first, first + YEAR)
            + '〕'
            + s.substring(serial, end)
            + '号');
  }

  private static boolean isRead(String s, int open, int close) {
    return READ.indexOf(s.charAt(open)) >= 0 && READ.indexOf(s.charAt(close)) >= 0;
  }

  /** What stands in the place of 号: nothing, 号 twice, 文, a stop. */
  private static boolean isTail(String s, int end) {
    String tail = s.substring(end);
    return switch (tail) {
      case "", "号", "号号", "文", "。", "号。", "呈", "弓" -> true;
      default -> false;
    };
  }

  private static int digits(String s, int from) {
    int i = from;
    while (i < s.length() && Chars.digit(s.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
