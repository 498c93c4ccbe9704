package io.gazette.compare;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** Labels as a reader compares them: 第5条 is 第五条, （一） is none of 1. . */
final class Labels {

  private Labels() {}

  /** Whether both are the same label. */
  static boolean areSame(Piece before, Piece after, Spelling spelling) {
    if (spelling == Spelling.EXACT) {
      return spelling.of(before.num()).equals(spelling.of(after.num()));
    }
    return before.number().equals(after.number()) && frame(before.num()).equals(frame(after.num()));
  }

  /** The label without its numeral: 第条, (), 、. */
  private static String frame(String num) {
    StringBuilder frame = new StringBuilder();
    String counted = Spelling.READER.of(num);
    for (int i = 0; i < counted.length(); i++) {
      char c = counted.charAt(i);
      if (!ChineseNumber.isNumeral(c) && c != '.' && c != '、') {
        frame.append(Chars.fold(c));
      }
    }
    return frame.toString();
  }
}
