package io.gazette.link;

import io.gazette.text.Chars;

/**
 * Finds the name of a law that a text of Taiwan cites without marks: 依國家總動員法第五條, 修正之民事訴訟法第四百四十七條.
 * Where the name begins no mark tells; a name holds none of the words that lead to one.
 */
final class BareNames {

  private static final String LEADS = "依照據及與或於按以違反之但該本除若如至係即並且因";

  /** Words that lead to a name; their last characters may stand in one: 任用法, 標準法. */
  private static final String[] LEAD_WORDS = {
    "適用", "準用", "引用", "援用", "不受", "有關", "關於", "修正", "修正前", "修正後", "施行前", "其他", "所定", "規定", "犯"
  };

  private static final int LONGEST = 30;

  private BareNames() {}

  /** Whether the citation at {@code at} is written as in Taiwan: 第五條. */
  static boolean isTraditional(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + 16); i++) {
      char c = text.charAt(i);
      if (c == '條' || c == '条') {
        return c == '條';
      }
    }
    return false;
  }

  /**
   * Where the name that ends at {@code end}, with the word of its kind from {@code kind} on,
   * begins; {@code kind} where nothing but that word stands there.
   */
  static int start(String text, int kind, int end) {
    int start = kind;
    while (start > 0 && end - start < LONGEST && isOfName(text, start)) {
      start--;
    }
    return start;
  }

  /** Whether the character before {@code start} belongs to the name that begins there or before. */
  private static boolean isOfName(String text, int start) {
    char c = text.charAt(start - 1);
    if (!Chars.isHan(c) || LEADS.indexOf(c) >= 0) {
      return false;
    }
    for (String word : LEAD_WORDS) {
      if (text.startsWith(word, start - word.length()) && !text.startsWith("犯罪", start - 1)) {
        return false;
      }
    }
    return true;
  }
}
