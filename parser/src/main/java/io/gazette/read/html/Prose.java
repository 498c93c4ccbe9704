package io.gazette.read.html;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.LineHint;

/** Tells running text from the words of menus. */
final class Prose {

  private static final int SHORTEST = 12;
  private static final int SURE = 40;

  private Prose() {}

  /**
   * How much running text the line from {@code from} to the end of {@code text} is: {@code
   * unlinked} where it has a mark of a sentence, is long, or is a row of a table; else 0.
   */
  static int weight(CollectedText text, int from, int unlinked, LineHint hint) {
    if (unlinked < SHORTEST) {
      return 0;
    }
    if (unlinked >= SURE || hint == LineHint.TABLE_ROW) {
      return unlinked;
    }
    for (int i = from; i < text.length(); i++) {
      if ("。；，！？".indexOf(text.at(i)) >= 0) {
        return unlinked;
      }
    }
    return 0;
  }
}
