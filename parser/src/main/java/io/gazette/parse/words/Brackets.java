package io.gazette.parse.words;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Brackets of either width in a text: （） () 〔〕 [] 【】. */
public final class Brackets {

  private Brackets() {}

  public static boolean isOpening(char c) {
    char folded = Chars.fold(c);
    return folded == '(' || folded == '[';
  }

  public static boolean isClosing(char c) {
    char folded = Chars.fold(c);
    return folded == ')' || folded == ']';
  }

  /**
   * Where the bracket opens that the last character of {@code text} closes; -1 where the last
   * character closes none.
   */
  public static int openingOfLast(CharSequence text) {
    return openingOfLast(text, text.length());
  }

  private static int openingOfLast(CharSequence text, int to) {
    int depth = 0;
    for (int i = to - 1; i >= 0; i--) {
      if (isClosing(text.charAt(i))) {
        depth++;
      } else if (isOpening(text.charAt(i))) {
        depth--;
      }
      if (depth == 0) {
        return i < to - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** 某办法（试行）（征求意见稿） → 某办法; a text that is all in brackets stays. */
  public static String withoutTrailing(String text) {
    String stripped = text.strip();
    int to = stripped.length();
    for (int open = openingOfLast(stripped, to); open > 0; open = openingOfLast(stripped, to)) {
      to = open;
      while (to > 0 && Chars.isBlank(stripped.charAt(to - 1))) {
        to--;
      }
    }
    return stripped.substring(0, to);
  }

  /** （沈政发〔2020〕8号） → 沈政发〔2020〕8号; a text that is not all in round brackets stays. */
  public static String unwrap(String text) {
    String rest = text.strip();
    boolean round = !rest.isEmpty() && Chars.fold(rest.charAt(0)) == '(';
    return round && openingOfLast(rest) == 0 ? rest.substring(1, rest.length() - 1).strip() : rest;
  }

  /** As {@link #unwrap}, with brackets of any shape: 〔沈政发(1988)31号〕 → 沈政发(1988)31号. */
  public static String unwrapAny(String text) {
    String rest = unwrap(text);
    boolean enclosed = rest.length() > 2 && openingOfLast(rest) == 0;
    return enclosed ? rest.substring(1, rest.length() - 1).strip() : rest;
  }

  /** The pieces of {@code text} between any of {@code marks} that stand outside brackets. */
  static List<String> split(String text, String marks) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && marks.indexOf(c) >= 0) {
        pieces.add(text.substring(from, i));
        from = i + 1;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
