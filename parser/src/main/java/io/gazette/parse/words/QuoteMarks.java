package io.gazette.parse.words;

import io.gazette.text.Chars;

/**
 * Which side of a quotation a mark stands on. “ and ” tell it; the straight " of a conversion
 * (PUN-03) is told by what stands beside it.
 */
public final class QuoteMarks {

  /** No quotation mark stands there. */
  public static final char NONE = ' ';

  private QuoteMarks() {}

  /**
   * {@code “} where a quotation opens at {@code at}, {@code ”} where one closes, else {@link
   * #NONE}.
   *
   * @param text a line or a part of one, whose first character begins a paragraph or a sentence
   * @param last the side of the mark before it
   */
  public static char side(CharSequence text, int at, char last) {
    char c = text.charAt(at);
    if (c == '“' || c == '”') {
      return c;
    }
    if (c != '"') {
      return NONE;
    }
    return opens(text, at, last) ? '“' : '”';
  }

  /** The side of the first quotation mark of {@code text}; {@link #NONE} where it has none. */
  public static char first(CharSequence text) {
    char side = NONE;
    for (int i = 0; i < text.length() && side == NONE; i++) {
      side = side(text, i, NONE);
    }
    return side;
  }

  /** The side of the last quotation mark of {@code text}; {@link #NONE} where it has none. */
  public static char last(CharSequence text) {
    char last = NONE;
    for (int i = 0; i < text.length(); i++) {
      char side = side(text, i, last);
      last = side == NONE ? last : side;
    }
    return last;
  }

  /**
   * "甲" opens at the start and behind a mark that leads on; it closes behind the end of a sentence
   * and before a mark. Between words the marks take turns.
   */
  private static boolean opens(CharSequence text, int at, char last) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '。';
    if ("。；;，,、）)".indexOf(after) >= 0) {
      return false;
    }
    return "：:（(，,、《".indexOf(before) >= 0 || Chars.isSentenceEnd(before) || last != '“';
  }
}
