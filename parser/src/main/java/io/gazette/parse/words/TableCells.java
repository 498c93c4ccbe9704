package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.text.Chars;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of a row of a table. */
public final class TableCells {

  private static final String HTML_ROW = "<tr";
  private static final String BORDERS = "|│┃║";

  private TableCells() {}

  /** The cells of {@code line}, which is a row of a table, in printed order. */
  public static List<Block.Cell> of(Line line) {
    Optional<TableRow> row = line.source().source().row(line.number());
    return row.isPresent() ? cells(line, row.get()) : cells(line);
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
