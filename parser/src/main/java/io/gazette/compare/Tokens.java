package io.gazette.compare;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A text as the pieces that are compared: one character, or what a reader takes for one: a number,
 * a word in Latin letters, a citation of an article. White space belongs to the piece before it.
 */
final class Tokens {

  private final String text;
  private int[] keys = new int[64];
  private int[] starts = new int[64];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  /** Numbers for pieces: equal pieces have equal numbers. */
  static final class Keys {

    private final Spelling spelling;
    private final Map<String, Integer> known = new HashMap<>();

    Keys(Spelling spelling) {
      this.spelling = spelling;
    }

    int of(String piece) {
      return known.computeIfAbsent(piece, k -> known.size());
    }
  }

  /**
   * The pieces of {@code text}.
   *
   * @param keys of both texts
   * @param articles what the number of an article of the text itself stands for
   */
  static Tokens of(String text, Keys keys, UnaryOperator<String> articles) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    boolean foreign = false;
    while (at < text.length()) {
      if (Spelling.isNothing(text.charAt(at))) {
        at++;
        continue;
      }
      int cited = CitedArticle.end(text, at);
      int end = cited > at ? cited : end(text, at);
      String key = keys.spelling.of(text.substring(at, end));
      if (cited > at) {
        foreign = CitedArticle.isForeign(text, at, foreign);
        String number = CitedArticle.number(text, at);
        key = foreign ? "法" + number : "条" + articles.apply(number);
      }
      tokens.add(keys.of(key), at);
      at = end;
    }
    return tokens;
  }

  /** Some order of any two texts. */
  boolean comesBefore(Tokens other) {
    return text.compareTo(other.text) < 0;
  }

  private void add(int key, int start) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
    }
    keys[size] = key;
    starts[size++] = start;
  }

  private static int end(String text, int from) {
    char first = text.charAt(from);
    int end = from + 1;
    if (isLatin(first)) {
      while (end < text.length() && isLatin(text.charAt(end))) {
        end++;
      }
    } else if (ChineseNumber.isNumeral(first)) {
      while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
        end++;
      }
    } else if (Character.isHighSurrogate(first) && end < text.length()) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return Chars.isLatin(c) || Chars.digit(c) >= 0;
  }

  int size() {
    return size;
  }

  int[] keys() {
    return Arrays.copyOf(keys, size);
  }

  /** The text of the pieces from {@code from} to {@code to}; the first begins with the text. */
  String text(int from, int to) {
    return text.substring(start(from), from == to ? start(from) : start(to));
  }

  /** The character before the piece at {@code at}; a line end where there is none. */
  char before(int at) {
    return at == 0 || at > size ? '\n' : lastOf(at - 1);
  }

  private char lastOf(int piece) {
    int end = start(piece + 1);
    while (end > start(piece) + 1 && Spelling.isNothing(text.charAt(end - 1))) {
      end--;
    }
    return text.charAt(end - 1);
  }

  /** The first character of the piece at {@code at}; a line end where there is none. */
  char first(int at) {
    return at >= size ? '\n' : text.charAt(starts[at]);
  }

  private int start(int piece) {
    if (piece == 0) {
      return 0;
    }
    return piece >= size ? text.length() : starts[piece];
  }
}
