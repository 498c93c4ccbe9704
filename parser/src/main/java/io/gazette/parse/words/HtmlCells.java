package io.gazette.parse.words;

import io.gazette.model.Block;
import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** The cells of a row of an HTML table; its tags were taken out of the text as mark-up. */
final class HtmlCells {

  private static final int MOST_SPANNED = 1000;

  private HtmlCells() {}

  /** The cells between {@code from}, where the row begins, and {@code to}, where it ends. */
  static List<Block.Cell> of(CleanText text, int from, int to) {
    String source = text.source().text();
    List<Block.Cell> cells = new ArrayList<>();
    for (int at = cell(source, from, to); at < to; ) {
      int next = cell(source, at + 1, to);
      String tag = source.substring(at, Math.max(at, Chars.find(source, ">", at, next)));
      cells.add(new Block.Cell(text.text(at, next), span(tag, "colspan="), span(tag, "rowspan=")));
      at = next;
    }
    return cells;
  }

  /** Where the first cell from {@code from} on begins; {@code to} where none does. */
  private static int cell(String source, int from, int to) {
    for (int at = Chars.find(source, "<t", from, to - 1); at >= 0; ) {
      char kind = source.charAt(at + 2);
      char behind = source.charAt(at + 3);
      if ((kind == 'd' || kind == 'h') && (behind == '>' || behind == ' ')) {
        return at;
      }
      at = Chars.find(source, "<t", at + 1, to - 1);
    }
    return to;
  }

  /** The number in {@code rowspan="2"}; 1 where there is none. */
  private static int span(String tag, String attribute) {
    int at = tag.indexOf(attribute);
    int value = 0;
    for (int i = at < 0 ? tag.length() : at + attribute.length(); i < tag.length(); i++) {
      int digit = Character.digit(tag.charAt(i), 10);
      boolean quote = tag.charAt(i) == '"' || tag.charAt(i) == '\'';
      if (digit < 0 && !quote || value > MOST_SPANNED) {
        break;
      }
      value = digit < 0 ? value : value * 10 + digit;
    }
    return value > 0 && value <= MOST_SPANNED ? value : 1;
  }
}
