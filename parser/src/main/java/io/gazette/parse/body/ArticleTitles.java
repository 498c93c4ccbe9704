package io.gazette.parse.body;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** 条标: 第一条（目的和依据）, 第一条　[目的和依据], 第一条【立法目的】. */
final class ArticleTitles {

  private static final int LONGEST = 26;

  /** A title with no text behind it on its line may be longer. */
  private static final int LONGEST_ALONE = 64;

  private ArticleTitles() {}

  /**
   * The offset just after the title that {@code text}, which follows the label of an article,
   * begins with; 0 for none.
   */
  static int end(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    char open = text.charAt(0);
    char close = Chars.fold(open) == '(' ? ')' : Chars.fold(open) == '[' ? ']' : ' ';
    if (close == ' ') {
      return 0;
    }
    for (int i = 1; i < Math.min(text.length(), LONGEST_ALONE); i++) {
      char c = text.charAt(i);
      if (Chars.fold(c) == close) {
        if (i >= LONGEST && i + 1 < text.length()) {
          return 0;
        }
        return isTitle(text.substring(1, i).strip()) ? i + 1 : 0;
      }
      if ("。；，：".indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isTitle(String inside) {
    return inside.length() >= 2
        && Chars.isHan(inside.charAt(0))
        && ChineseNumber.parse(inside) < 0
        && !inside.startsWith("以下")
        && !inside.startsWith("删")
        && !inside.startsWith("已");
  }
}
