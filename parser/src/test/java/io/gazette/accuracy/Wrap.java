package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a paragraph turns into the next printed line: no closing punctuation at the start of a
 * line, no opening punctuation at its end, no number or Latin word cut.
 */
final class Wrap {

  private static final String CLOSING = "，。；：、！？）》”’】〕」』…—,;:)%％.";
  private static final String OPENING = "（《“‘【〔「『(";

  private final PageStyle style;
  private final String text;
  private final int indent;

  Wrap(PageStyle style, String text, int indent) {
    this.style = style;
    this.text = text;
    this.indent = indent;
  }

  /** The offsets just after each printed line; the last is the length of the text. */
  List<Integer> rows() {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    int room = 2 * (style.width() - indent);
    while (from < text.length()) {
      int end = fill(from, room);
      ends.add(end);
      from = end;
      room = 2 * style.width();
    }
    if (ends.isEmpty()) {
      ends.add(0);
    }
    return ends;
  }

  /** A place at or before {@code end}, after {@code from}, amid a sentence; -1 where none is. */
  int inSentence(int from, int end) {
    for (int at = end; at > Math.max(from + 4, end - 20); at--) {
      if (at < text.length() - 1 && isHan(text.charAt(at)) && isHan(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private int fill(int from, int room) {
    int end = from;
    int used = 0;
    while (end < text.length() && used < room) {
      used += text.charAt(end) < 0x2E80 ? 1 : 2;
      end++;
    }
    if (end >= text.length()) {
      return text.length();
    }
    while (end < text.length() && style.hang() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int back = end;
    while (back > from + 4 && back < text.length() && !mayTurn(back)) {
      back--;
    }
    return back > from + 4 ? back : end;
  }

  private boolean mayTurn(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return CLOSING.indexOf(after) < 0
        && OPENING.indexOf(before) < 0
        && !(isWord(before) && isWord(after))
        && !Label.isSpace(after)
        && !Label.isSpace(before);
  }

  private static boolean isWord(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '.'
        || c >= '０' && c <= '９';
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
