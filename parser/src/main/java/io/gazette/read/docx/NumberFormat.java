package io.gazette.read.docx;

/** Numbers as the lists of Word write them (ECMA-376, 17.18.59). */
final class NumberFormat {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int LARGEST = 9999;

  private NumberFormat() {}

  /** {@code number} in the format called {@code format}; a format unheard of gives digits. */
  static String write(int number, String format) {
    if (number < 0 || number > LARGEST) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "taiwaneseCounting" ->
          chinese(number, DIGITS, "十百千", "零", true);
      case "japaneseCounting", "koreanCounting", "japaneseDigitalTenThousandX" ->
          chinese(number, DIGITS, "十百千", "", false);
      case "chineseLegalSimplified" -> chinese(number, FORMAL, "拾佰仟", "零", false);
      case "ideographLegalTraditional" -> chinese(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟", "零", false);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          digits(number, DIGITS);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20, number + ".");
      case "decimalEnclosedParen" -> enclosed(number, '⑴', 20, "(" + number + ")");
      case "ideographEnclosedCircle" ->
          enclosed(number, '㊀', 10, chinese(number, DIGITS, "十百千", "零", true));
      case "ideographTraditional" -> cycle(number, STEMS);
      case "ideographZodiac" -> cycle(number, BRANCHES);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> lower(roman(number));
      default -> Integer.toString(number);
    };
  }

  /**
   * 一百零一, 二十: the way numbers of articles are said.
   *
   * @param zero what stands for a place left out
   * @param tens whether ten is 十, not 一十; a hundred is 一百 then
   */
  private static String chinese(
      int number, String digits, String units, String zero, boolean tens) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder out = new StringBuilder();
    int[] powers = {1000, 100, 10, 1};
    boolean gap = false;
    for (int i = 0; i < powers.length; i++) {
      int digit = number / powers[i] % 10;
      if (digit == 0) {
        gap |= out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(zero);
        gap = false;
      }
      boolean ten = powers[i] == 10 && out.length() == 0 && digit == 1;
      boolean bare = tens ? ten : zero.isEmpty() && digit == 1 && powers[i] > 1;
      if (!bare) {
        out.append(digits.charAt(digit));
      }
      if (powers[i] > 1) {
        out.append(units.charAt(2 - i));
      }
    }
    return out.toString();
  }

  private static String digits(int number, String digits) {
    StringBuilder out = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      out.append(digits.charAt(c - '0'));
    }
    return out.toString();
  }

  private static String circled(int number) {
    if (number >= 21 && number <= 35) {
      return String.valueOf((char) ('㉑' + number - 21));
    }
    if (number >= 36 && number <= 50) {
      return String.valueOf((char) ('㊱' + number - 36));
    }
    return number == 0 ? "⓪" : enclosed(number, '①', 20, Integer.toString(number));
  }

  private static String enclosed(int number, char first, int last, String beyond) {
    return number >= 1 && number <= last ? String.valueOf((char) (first + number - 1)) : beyond;
  }

  private static String cycle(int number, String signs) {
    return number == 0 ? "0" : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  /** A to Z, then AA, BB: the letter as often as the alphabet was gone through. */
  private static String letters(int number, char first) {
    if (number == 0) {
      return "";
    }
    char letter = (char) (first + (number - 1) % 26);
    return String.valueOf(letter).repeat(Math.min(30, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        out.append(signs[i]);
        left -= values[i];
      }
    }
    return out.toString();
  }

  private static String lower(String roman) {
    StringBuilder out = new StringBuilder();
    for (char c : roman.toCharArray()) {
      out.append((char) (c + 'a' - 'A'));
    }
    return out.toString();
  }
}
