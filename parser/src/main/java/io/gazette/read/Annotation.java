package io.gazette.read;

import io.gazette.text.Chars;

/**
 * Notes that the keepers of a collection of laws put under an article, as quotes: {@code > 立法理由：…},
 * {@code > 被引用條文: …}. A note goes on in the quotes below it.
 */
final class Annotation {

  private static final String[] NAMES = {
    "理由", "立法理由", "修正理由", "引用條文", "被引用條文", "引用条文", "被引用条文", "編者註", "编者注", "編註", "编注"
  };

  private boolean open;

  /** Whether there is text above: a note is on something. */
  private boolean above;

  /**
   * Whether the line {@code [from, to)}, which is not blank, is of such a note.
   *
   * @param quote whether it begins with {@code >}
   */
  boolean takes(String text, int from, int to, boolean quote) {
    open = quote && above && (open || isNamed(text, from + 1, to));
    above |= !quote;
    return open;
  }

  private static boolean isNamed(String text, int from, int to) {
    int at = from;
    while (at < to && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    for (String name : NAMES) {
      int end = at + name.length();
      if (end < to && text.startsWith(name, at) && Chars.fold(text.charAt(end)) == ':') {
        return true;
      }
    }
    return false;
  }
}
