package io.gazette.text;

import java.util.Optional;

/** Finds the bracket that ends a text, stops behind it left out: （责任单位：市财政局）。 */
public final class FinalBracket {

  private FinalBracket() {}

  /**
   * {@return where that bracket stands, from its first mark to the end of the text before its
   * stops; empty where none ends it}
   *
   * @param text of a line or paragraph
   */
  public static Optional<Occurrence> of(String text) {
    int end = text.length();
    while (end > 0 && (Chars.isSpace(text.charAt(end - 1)) || isStop(text.charAt(end - 1)))) {
      end--;
    }
    int depth = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      depth += c == '）' || c == ')' ? 1 : c == '（' || c == '(' ? -1 : 0;
      if (depth == 0) {
        return i < end - 1 ? Optional.of(new Occurrence(i, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '；' || c == '.' || c == ';';
  }
}
