package io.gazette.emit;

import io.gazette.text.Chars;

/**
 * Printed text in Markdown: what CommonMark or GFM would take for mark-up has a backslash before it
 * (CommonMark 2.4: any ASCII punctuation may have one), so that the page shows what was printed.
 */
final class MarkdownText {

  /** CommonMark 2.5: the longest named entity, CounterClockwiseContourIntegral. */
  private static final int LONGEST_ENTITY = 32;

  /** CommonMark 5.2: an ordered list marker has at most nine digits. */
  private static final int LONGEST_MARKER = 9;

  private MarkdownText() {}

  /** Appends {@code text} without the white space around it, on one line. */
  static void append(StringBuilder out, String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Chars.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80 && (isMarkup(c) || isMarkupHere(text, from, i, to))) {
        out.append('\\');
      }
      if (c == ' ' && i > from && isListMarker(text, from, i - 1)) {
        out.append('　');
      } else {
        out.append(isLineEnd(c) ? ' ' : c);
      }
    }
  }

  /** Whether {@code text} prints nothing. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Chars.isSpace((char) c));
  }

  /** Characters that may be mark-up wherever they stand; {@code {#id}} in some dialects. */
  private static boolean isMarkup(char c) {
    return switch (c) {
      case '\\', '`', '*', '[', ']', '<', '#', '|', '~', '{', '}' -> true;
      default -> false;
    };
  }

  private static boolean isMarkupHere(String text, int from, int i, int to) {
    return switch (text.charAt(i)) {
      case '>', '+', '-', '=', ':' -> i == from;
      case '.', ')' -> endsItem(text, i, to) && isListMarker(text, from, i);
      case '_' -> !isAmidWord(text, from, i, to);
      case '&' -> isEntity(text, i, to);
      default -> false;
    };
  }

  /**
   * {@code 1.}: before a space or at the end a renderer would make it a list and number it anew. An
   * ideographic space makes none (CommonMark 5.2), and leaves the label as it was printed.
   */
  private static boolean isListMarker(String text, int from, int mark) {
    char c = text.charAt(mark);
    if (c != '.' && c != ')' || mark == from || mark - from > LONGEST_MARKER) {
      return false;
    }
    for (int i = from; i < mark; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows {@code mark} would end the marker of a list, and is no space. */
  private static boolean endsItem(String text, int mark, int to) {
    return mark + 1 == to || text.charAt(mark + 1) == '\t' || isLineEnd(text.charAt(mark + 1));
  }

  /** CommonMark 6.2: {@code _} amid a word is no emphasis: gazette_office. */
  private static boolean isAmidWord(String text, int from, int i, int to) {
    return i > from && i + 1 < to && isWord(text.charAt(i - 1)) && isWord(text.charAt(i + 1));
  }

  /** {@code &amp;}: a name and a semicolon; {@code R&D} is none. */
  private static boolean isEntity(String text, int ampersand, int to) {
    int i = ampersand + 1;
    int limit = Math.min(to, i + LONGEST_ENTITY);
    while (i < limit && (isWord(text.charAt(i)) || text.charAt(i) == '#')) {
      i++;
    }
    return i < limit && text.charAt(i) == ';';
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
