package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.ArrayList;
import java.util.List;

/** Tables and figures of Markdown texts. */
final class Tables {

  private Tables() {}

  /** The table that {@code lines}, all rows, print. */
  static Block.Table table(List<Line> lines) {
    List<List<String>> rows = new ArrayList<>();
    int head = 0;
    for (Line line : lines) {
      rows.add(cells(line));
      boolean ruled = line.source().source().hint(line.number() + 1) == LineHint.TABLE_RULE;
      head = ruled && head == 0 ? rows.size() : head;
    }
    return new Block.Table(rows, head, lines.get(0).span().to(lines.get(lines.size() - 1).span()));
  }

  static Block.Figure figure(Line line) {
    String printed = line.source().source().text().substring(line.from(), line.to());
    int open = printed.indexOf("](");
    int close = printed.lastIndexOf(')');
    String target = open >= 0 && close > open + 2 ? printed.substring(open + 2, close) : "";
    return new Block.Figure(line.text(), target, line.span());
  }

  /** A cell ends at each border that the reader took out as mark-up. */
  private static List<String> cells(Line line) {
    String all = line.source().source().text();
    int start = line.source().source().lineStart(line.number());
    int end = line.source().source().lineEnd(line.number());
    List<String> cells = new ArrayList<>();
    int from = start;
    boolean border = false;
    for (int i = start; i < end; i++) {
      if (all.charAt(i) == '|' && line.source().at(i) == Chars.ERASED) {
        String cell = line.source().text(from, i);
        if (border || !cell.isEmpty()) {
          cells.add(cell);
        }
        border = true;
        from = i + 1;
      }
    }
    String rest = line.source().text(from, end);
    if (!rest.isEmpty()) {
      cells.add(rest);
    }
    return cells;
  }
}
