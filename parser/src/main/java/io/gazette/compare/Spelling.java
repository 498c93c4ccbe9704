package io.gazette.compare;

import io.gazette.text.Chars;
import java.text.Normalizer;

/** What counts as the same character. White space and what is printed as nothing never counts. */
public enum Spelling {
  /**
   * What looks the same to a reader: widths of letters, digits and marks, straight and curly
   * quotation marks, lengths of dashes, forms of the dot between names, radicals for characters.
   */
  READER("reader"),
  /** Characters as they are encoded. */
  EXACT("exact");

  private static final char FIRST_COMPATIBLE = '\uF900';
  private static final char LAST_COMPATIBLE = '\uFAFF';

  private final String word;

  Spelling(String word) {
    this.word = word;
  }

  /** {@return the name in the JSON output} */
  public String word() {
    return word;
  }

  /** Whether {@code c} does not count at all. */
  static boolean isNothing(char c) {
    return Chars.isBlank(c) || Chars.isInvisible(c);
  }

  /** The one character that stands for all that count as the same as {@code c}. */
  char of(char c) {
    return this == EXACT ? c : folded(c);
  }

  private static char folded(char c) {
    if (c < 0x80 && c != '"' && c != '\'') {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return folded((char) (c - 0xFEE0));
    }
    if (Chars.isRadical(c)) {
      return Chars.fold(c);
    }
    if (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE) {
      return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC).charAt(0);
    }
    return switch (c) {
      case '"', '“', '”', '„', '‟', '〝', '〞' -> '"';
      case '\'', '‘', '’', '‚', '‛' -> '\'';
      case '—', '–', '―', '─', '━', '−', '‐', '‑', '‒' -> '-';
      case '〜', '∼' -> '~';
      case '•', '・', '‧', '∙', '⋅', '･' -> '·';
      case '⋯' -> '…';
      case '○', '◯' -> '〇';
      case '﹝' -> '〔';
      case '﹞' -> '〕';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '﹒' -> '.';
      case '﹐' -> ',';
      case '﹔' -> ';';
      case '﹕', '∶' -> ':';
      case '﹑', '､' -> '、';
      case '｡' -> '。';
      case '｢' -> '「';
      case '｣' -> '」';
      default -> c;
    };
  }

  /** {@code text} as it counts. */
  String of(String text) {
    StringBuilder counted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isNothing(c)) {
        counted.append(of(c));
      }
    }
    return counted.toString();
  }
}
