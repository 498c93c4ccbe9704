package io.gazette.validate.sheet;

import io.gazette.text.Chars;

/** Which script a character belongs to, as the width of marks is told by it. */
public final class Script {

  private Script() {}

  /** A Han character, or a mark that only Chinese text has: 。《“…—（. */
  public static boolean isChinese(char c) {
    return Chars.isHan(c)
        || c > 0x3000 && c <= 0x303F
        || c >= 0xFF01 && c <= 0xFF5E && !Chars.isLatin(c) && Chars.digit(c) < 0
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’'
        || c == '…'
        || c == '—';
  }

  /** A letter or digit of ASCII. */
  public static boolean isWord(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A digit of ASCII. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 〇一二三四五六七八九: the value, or -1. */
  public static int chineseDigit(char c) {
    return "〇一二三四五六七八九".indexOf(c);
  }

  /** Whether any character of {@code [from, to)} is Han. */
  public static boolean hasHan(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isHan(passage.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
