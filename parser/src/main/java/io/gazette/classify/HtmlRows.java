package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of an HTML table that stands on one line, as converters leave it in Markdown. */
final class HtmlRows {

  private static final String ROW = "<tr";

  private HtmlRows() {}

  /** Where the text of the second row begins in the line {@code [from, to)}, of the third, …. */
  static List<Integer> cuts(CleanText text, int from, int to) {
    String source = text.source().text();
    List<Integer> cuts = new ArrayList<>();
    for (int row = Chars.find(source, ROW, from, to); row >= 0; ) {
      int next = Chars.find(source, ROW, row + 1, to);
      int at = row;
      while (at < to && at != next && Chars.isBlank(text.at(at))) {
        at++;
      }
      if (at < to && at != next) {
        cuts.add(at);
      }
      row = next;
    }
    return cuts;
  }
}
