package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables and figures. */
final class Tables {

  private static final String HTML_ROW = "<tr";
  private static final String BORDERS = "|│┃║";

  private Tables() {}

  /** The table that {@code lines}, all rows, print. */
  static Block.Table table(List<Line> lines) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    int head = 0;
    for (Line line : lines) {
      Optional<TableRow> row = line.source().source().row(line.number());
      rows.add(row.isPresent() ? cells(line, row.get()) : cells(line));
      boolean ruled =
          row.isPresent()
              ? row.get().head() && head == rows.size() - 1
              : line.source().source().hint(line.number() + 1) == LineHint.TABLE_RULE && head == 0;
      head = ruled ? rows.size() : head;
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

  /** The cells as the reader tells them. */
  private static List<Block.Cell> cells(Line line, TableRow row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (TableRow.Cell cell : row.cells()) {
      String text = line.source().text(cell.from(), cell.to());
      cells.add(new Block.Cell(text, cell.columns(), cell.rows()));
    }
    return cells;
  }

  /** A cell ends at each border that the reader took out as mark-up. */
  private static List<Block.Cell> cells(Line line) {
    String all = line.source().source().text();
    int start = line.source().source().lineStart(line.number());
    int end = line.source().source().lineEnd(line.number());
    int row = line.from();
    while (row >= start && !all.startsWith(HTML_ROW, row)) {
      row--;
    }
    if (row >= start) {
      int next = Chars.find(all, HTML_ROW, line.from(), end);
      return HtmlCells.of(line.source(), row, next < 0 ? end : next);
    }
    List<Block.Cell> cells = new ArrayList<>();
    int from = start;
    boolean border = false;
    for (int i = start; i < end; i++) {
      if (BORDERS.indexOf(all.charAt(i)) >= 0 && line.source().at(i) == Chars.ERASED) {
        String cell = line.source().text(from, i);
        if (border || !cell.isEmpty()) {
          cells.add(Block.Cell.of(cell));
        }
        border = true;
        from = i + 1;
      }
    }
    String rest = line.source().text(from, end);
    if (!rest.isEmpty()) {
      cells.add(Block.Cell.of(rest));
    }
    return cells;
  }
}
