package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Cell;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.List;

/** Reads a table. */
final class TableReader {

  /** A cell is no wider or higher in any gazette. */
  private static final int MOST = 10_000;

  private final Mode mode;

  TableReader(Mode mode) {
    this.mode = mode;
  }

  Block.Table table(Node table) {
    List<List<Cell>> rows = new ArrayList<>();
    int head = 0;
    for (Node row : table.all("tr")) {
      if (head == rows.size() && row.elements().stream().anyMatch(c -> c.is("th")) && isHead(row)) {
        head++;
      }
      rows.add(row(row));
    }
    boolean none = rows.size() == 1 && rows.get(0).isEmpty();
    return none
        ? new Block.Table(List.of(), 0, table.span())
        : new Block.Table(rows, head, table.span());
  }

  private static boolean isHead(Node row) {
    return row.elements().stream().noneMatch(c -> c.is("td"));
  }

  private List<Cell> row(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node cell : row.elements()) {
      boolean stands = row.elements().size() > 1 || !cell.children().isEmpty();
      if (stands) {
        cells.add(new Cell(text(cell), extent(cell, "colspan"), extent(cell, "rowspan")));
      }
    }
    return cells;
  }

  /** Its paragraphs, each on a line of its own. */
  private String text(Node cell) {
    StringBuilder text = new StringBuilder();
    String between = "";
    for (Node child : cell.children()) {
      if (!child.isText() || !Text.isBlank(child.text())) {
        text.append(between).append(Text.of(child, mode));
        between = "\n";
      }
    }
    return text.toString();
  }

  private static int extent(Node cell, String attribute) {
    return Math.max(1, Math.min(MOST, Text.number(cell.attribute(attribute))));
  }
}
