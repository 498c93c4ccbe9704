package io.gazette.amend;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Optional;

/**
 * The label that a paragraph of new text begins with.
 *
 * @param level what it labels
 * @param number {@code 9-1}
 * @param from offset of its first character, a mark that opens each quoted paragraph included
 * @param to offset after its last
 */
public record Label(Level level, String number, int from, int to) {

  private static final String[] CITING = {
    "规定", "的", "所", "、", "和", "至", "与", "及", "或", "第", "中", "，", "。", "；", "款", "项", "以"
  };

  /** The levels of new text, from the largest down. */
  public enum Level {
    PART,
    SUBPART,
    CHAPTER,
    SECTION,
    ARTICLE,
    ITEM,
    SUBITEM
  }

  /** The label at {@code from}, where one stands there. */
  public static Optional<Label> read(String text, int from, int to) {
    int at = Numeral.skipBlank(text, from);
    if (at < to && text.charAt(at) == '“') {
      at = Numeral.skipBlank(text, at + 1);
    }
    if (at >= to) {
      return Optional.empty();
    }
    char c = Chars.fold(text.charAt(at));
    Optional<Label> label = Optional.empty();
    if (c == '第') {
      label = ordinal(text, from, at);
    } else if (c == '(') {
      label = bracketed(text, from, at);
    } else if (Chars.digit(text.charAt(at)) >= 0) {
      label = arabic(text, from, at);
    } else if (ChineseNumber.enclosed(text.charAt(at)) > 0) {
      String number = Integer.toString(ChineseNumber.enclosed(text.charAt(at)));
      label = Optional.of(new Label(Level.ITEM, number, from, at + 1));
    }
    return label.isPresent() && label.get().to <= to ? label : Optional.empty();
  }

  private static Optional<Label> ordinal(String text, int from, int at) {
    int end = Numeral.end(text, at + 1);
    String number = Numeral.value(text, at + 1, end);
    if (number.isEmpty() || end >= text.length()) {
      return Optional.empty();
    }
    Level level =
        switch (Chars.fold(text.charAt(end))) {
          case '编' -> Level.PART;
          case '分' -> text.startsWith("分编", end) ? Level.SUBPART : null;
          case '章' -> Level.CHAPTER;
          case '节' -> Level.SECTION;
          case '条' -> Level.ARTICLE;
          default -> null;
        };
    if (level == null) {
      return Optional.empty();
    }
    int to = end + (level == Level.SUBPART ? 2 : 1);
    if (level == Level.ARTICLE && text.startsWith("之", to)) {
      int inserted = Numeral.end(text, to + 1);
      number += inserted > to + 1 ? "-" + Numeral.value(text, to + 1, inserted) : "";
      to = inserted > to + 1 ? inserted : to;
    }
    return isCitation(text, to)
        ? Optional.empty()
        : Optional.of(new Label(level, number, from, to));
  }

  private static boolean isCitation(String text, int after) {
    for (String word : CITING) {
      if (text.startsWith(word, after)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Label> bracketed(String text, int from, int at) {
    int end = Numeral.end(text, at + 1);
    String number = Numeral.value(text, at + 1, end);
    boolean closed = end < text.length() && Chars.fold(text.charAt(end)) == ')';
    if (number.isEmpty() || !closed) {
      return Optional.empty();
    }
    Level level = Chars.digit(text.charAt(at + 1)) >= 0 ? Level.SUBITEM : Level.ITEM;
    return Optional.of(new Label(level, number, from, end + 1));
  }

  private static Optional<Label> arabic(String text, int from, int at) {
    int end = at;
    while (end < text.length() && Chars.digit(text.charAt(end)) >= 0) {
      end++;
    }
    boolean point =
        end < text.length()
            && end - at < 4
            && (Chars.fold(text.charAt(end)) == '.' || text.charAt(end) == '、');
    boolean decimal = point && end + 1 < text.length() && Chars.digit(text.charAt(end + 1)) >= 0;
    return point && !decimal
        ? Optional.of(new Label(Level.SUBITEM, Numeral.value(text, at, end), from, end + 1))
        : Optional.empty();
  }
}
