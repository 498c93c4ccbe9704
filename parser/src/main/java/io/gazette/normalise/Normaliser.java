package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.SourceText;

/**
 * Takes out what is no text: mark-up the reader found, invisible characters, drawn rules, page
 * numbers and running heads. No step changes the length of a line, so offsets stay true.
 */
public final class Normaliser {

  private Normaliser() {}

  /** The text of {@code source} as a parse may read it. */
  public static CleanText clean(SourceText source) {
    CleanText text = new CleanText(source);
    for (Erasure erasure : source.erasures()) {
      text.erase(erasure.from(), erasure.to(), erasure.reason());
    }
    eraseInvisible(text);
    eraseRules(text);
    PageFurniture.erase(text);
    return text;
  }

  private static void eraseInvisible(CleanText text) {
    String all = text.source().text();
    for (int i = text.nextOdd(0); i < all.length(); i = text.nextOdd(i + 1)) {
      char c = text.at(i);
      if (c == Chars.ERASED) {
        if (all.charAt(i) == Chars.ERASED) {
          text.eraseNul(i);
        }
      } else if (Chars.isInvisible(c)) {
        text.erase(i, i + 1, DiscardReason.INVISIBLE);
      } else if (Chars.isControl(c)) {
        text.erase(i, i + 1, DiscardReason.CONTROL);
      }
    }
  }

  private static void eraseRules(CleanText text) {
    SourceText source = text.source();
    for (int line = 0; line < source.lineCount(); line++) {
      int from = source.lineStart(line);
      int to = source.lineEnd(line);
      if (isRule(text, from, to)) {
        text.erase(from, to, DiscardReason.RULE);
      }
    }
  }

  /**
   * At least three drawing characters and nothing else: {@code ————————}, {@code ====}, {@code * *
   * *}.
   */
  private static boolean isRule(CleanText text, int from, int to) {
    int drawn = 0;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (Chars.isBlank(c)) {
        continue;
      }
      if ("-=_*~—–─━═＿－＝".indexOf(c) < 0) {
        return false;
      }
      drawn++;
    }
    return drawn >= 3;
  }
}
