package io.gazette.read.pdf;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the page numbers that furniture shows, and ties printed numbers to pages of the file. */
final class PageNumbers {

  private static final String MARKS = "·•‧.．—–―─-－−[]［］()（）第页頁|｜/／~～共";
  private static final int LONGEST = 5;

  private PageNumbers() {}

  /** Whether {@code line} is a number and marks of a page number only. */
  static boolean isNumber(String line) {
    boolean digits = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Chars.digit(c) >= 0) {
        digits = true;
      } else if (!Chars.isBlank(c) && MARKS.indexOf(c) < 0) {
        return isRoman(line.strip());
      }
    }
    return digits;
  }

  /** Whether {@code line} can be nothing but a page number: — 12 —, -12-, 第12页. */
  static boolean isDecorated(String line) {
    String bare = line.strip();
    if (bare.length() < 3 || !isNumber(bare) || numbers(bare).size() != 1) {
      return false;
    }
    char first = bare.charAt(0);
    char last = bare.charAt(bare.length() - 1);
    boolean dashes = "—–―─-－−·•".indexOf(first) >= 0 && "—–―─-－−·•".indexOf(last) >= 0;
    return dashes || first == '第' && (last == '页' || last == '頁');
  }

  private static boolean isRoman(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("ivxlIVXLⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return !line.isEmpty() && line.length() <= 6;
  }

  /** The numbers in {@code line}, in order. */
  static List<Integer> numbers(String line) {
    List<Integer> numbers = new ArrayList<>();
    int value = 0;
    int digits = 0;
    for (int i = 0; i <= line.length(); i++) {
      int digit = i < line.length() ? Chars.digit(line.charAt(i)) : -1;
      if (digit >= 0) {
        value = digits < LONGEST ? value * 10 + digit : 0;
        digits++;
      } else if (digits > 0) {
        if (digits < LONGEST) {
          numbers.add(value);
        }
        value = 0;
        digits = 0;
      }
    }
    return numbers;
  }

  /**
   * Gives each page the number that its furniture prints: the one that rises with the pages. The
   * year and number of the issue do not rise.
   */
  static void read(List<PdfPage> pages) {
    Map<Integer, Integer> shifts = new HashMap<>();
    for (PdfPage page : pages) {
      for (int number : printed(page)) {
        shifts.merge(number - page.number(), 1, Integer::sum);
      }
    }
    int shift = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : shifts.entrySet()) {
      boolean better =
          entry.getValue() > most
              || entry.getValue() == most && Math.abs(entry.getKey()) < Math.abs(shift);
      if (better) {
        most = entry.getValue();
        shift = entry.getKey();
      }
    }
    for (PdfPage page : pages) {
      if (most > 0
          && (most > 1 || pages.size() == 1)
          && printed(page).contains(page.number() + shift)) {
        page.setLabel(Integer.toString(page.number() + shift));
      }
    }
  }

  private static List<Integer> printed(PdfPage page) {
    List<Integer> numbers = new ArrayList<>();
    for (LaidLine line : page.lines()) {
      if (line.furniture().isPresent()) {
        numbers.addAll(numbers(line.text()));
      }
    }
    return numbers;
  }
}
