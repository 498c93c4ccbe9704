package io.gazette.accuracy;

/** What a line under an article is, told by its first characters alone. */
final class BodyLine {

  private BodyLine() {}

  /** Whether the line is a 项: （一）, (一), ㈠, and in older laws 一、. */
  static boolean isItem(String line) {
    String s = line.strip();
    if (s.isEmpty()) {
      return false;
    }
    char first = s.charAt(0);
    if (first >= '㈠' && first <= '㈩') {
      return true;
    }
    int comma = s.indexOf('、');
    if (comma > 0 && comma < 4 && isHan(s.substring(0, comma))) {
      return true;
    }
    int close = Math.max(s.indexOf('）'), 0);
    int half = s.indexOf(')');
    int end = close == 0 || half > 0 && half < close ? half : close;
    return (first == '（' || first == '(') && end > 1 && end < 6 && isHan(s.substring(1, end));
  }

  private static boolean isHan(String numeral) {
    return numeral.chars().allMatch(c -> Numeral.isPart((char) c) && c > 0x3000 && c < 0xFF00);
  }

  /** Whether the line is a 目: 1. 2． 3、 (1). */
  static boolean isSubitem(String line) {
    String s = line.strip();
    int at = s.startsWith("(") || s.startsWith("（") ? 1 : 0;
    int digits = at;
    while (digits < s.length() && isArabic(s.charAt(digits))) {
      digits++;
    }
    return digits > at
        && digits < at + 3
        && digits < s.length()
        && (at == 1 ? ")）" : ".．、").indexOf(s.charAt(digits)) >= 0
        && !(digits + 1 < s.length()
            && at == 0
            && isArabic(s.charAt(digits + 1))
            && s.charAt(0) == '0');
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}
