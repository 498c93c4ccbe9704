package io.gazette.parse.front;

import io.gazette.parse.words.Brackets;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Names of persons in a row, letter-spaced or not: 高 伟　刘阳春、王 利 → 高伟 | 刘阳春 | 王利. */
final class EditorNames {

  private static final int LONGEST = 12;

  private EditorNames() {}

  /** The names in {@code row}, in printed order; brackets behind them (兼) dropped. */
  static List<String> split(String row) {
    List<String> names = new ArrayList<>();
    List<String> words = words(row);
    for (int i = 0; i < words.size(); i++) {
      String name = words.get(i);
      int spaced = spacedFrom(words, i);
      if (spaced >= 2) {
        int taken = spaced == 3 ? 3 : 2;
        name = String.join("", words.subList(i, i + taken));
        i += taken - 1;
      }
      names.add(name);
    }
    return names;
  }

  /** How many words of one character stand in a row at {@code from}: two or three are one name. */
  private static int spacedFrom(List<String> words, int from) {
    int to = from;
    while (to < words.size() && words.get(to).length() == 1) {
      to++;
    }
    return to - from;
  }

  /** Whether {@code row} is nothing but names. */
  static boolean isRow(String row) {
    List<String> names = split(row);
    for (String name : names) {
      if (name.length() < 2 || name.length() > 4 && name.indexOf('·') < 0 || !isHan(name)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private static boolean isHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Chars.isHan(name.charAt(i)) && name.charAt(i) != '·') {
        return false;
      }
    }
    return name.length() <= LONGEST;
  }

  private static List<String> words(String row) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (int i = 0; i <= row.length(); i++) {
      char c = i < row.length() ? row.charAt(i) : ' ';
      depth += Brackets.isOpening(c) ? 1 : 0;
      boolean separates = Chars.isBlank(c) || "、，,；;。".indexOf(c) >= 0;
      if (!separates && depth == 0) {
        word.append(c);
      } else if (separates && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      depth -= Brackets.isClosing(c) && depth > 0 ? 1 : 0;
    }
    return words;
  }
}
