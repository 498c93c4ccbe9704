package io.gazette.normalise;

import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import java.util.Set;

/**
 * Finds what a page prints besides its text: page numbers and running heads. A bare number is a
 * page number only as one of a rising row with pages of text between; a line is a running head only
 * where it comes back at the turn of pages.
 */
final class PageFurniture {

  /**
   * The name of the gazette stands on its cover and above its imprint: within this many lines it is
   * no running head.
   */
  private static final int MASTHEAD_LINES = 12;

  private PageFurniture() {}

  static void erase(CleanText text) {
    SourceText source = text.source();
    for (int line = 0; line < source.lineCount(); line++) {
      if (source.startsPage(line)) {
        text.turnBefore(line);
      }
    }
    PageNumbers pages = new PageNumbers(text);
    Set<Integer> numbers = pages.lines();
    int masthead = Pages.printedLine(source, MASTHEAD_LINES);
    Set<Integer> heads = PageHeads.of(text, masthead);
    erase(text, heads, DiscardReason.RUNNING_HEAD);
    Set<Integer> running = RunningHeads.of(text, numbers, masthead);
    erase(text, running, DiscardReason.RUNNING_HEAD);
    heads.addAll(running);
    pages.addBeside(heads, numbers);
    erase(text, numbers, DiscardReason.PAGE_NUMBER);
  }

  private static void erase(CleanText text, Set<Integer> lines, DiscardReason reason) {
    SourceText source = text.source();
    for (int line : lines) {
      text.erase(source.lineStart(line), source.lineEnd(line), reason);
      text.turnBefore(line);
    }
  }
}
