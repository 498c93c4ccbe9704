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
    boolean none = head == 0 && rows.size() == 1 && rows.get(0).isEmpty();
    return none
        ? new Block.Table(List.of(), 0, table.span())
        : new Block.Table(rows, head, table.span());
  }

  /**
   * What stands in {@code table} outside its cells: its caption, and what has no business there.
   */
  static List<Node> outsideCells(Node table) {
    List<Node> outside = new ArrayList<>();
    for (Node child : table.children()) {
      if (child.is("td") || child.is("th")) {
        continue;
      }
      boolean holds = !child.isText() && !child.all("td").isEmpty() || !child.all("th").isEmpty();
      if (holds) {
        outside.addAll(outsideCells(child));
      } else if (!Text.isBlank(child.text())) {
        outside.add(child);
      }
    }
    return outside;
  }

  private static boolean isHead(Node row) {
    return row.elements().stream().noneMatch(c -> c.is("td"));
  }

  private List<Cell> row(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node cell : row.elements()) {
      boolean isCell = cell.is("td") || cell.is("th");
      boolean stands = row.elements().size() > 1 || !cell.children().isEmpty();
      if (isCell && stands) {
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
        text.append(between).append(Text.placed(child, mode));
        between = "\n";
      }
    }
    return text.toString();
  }

  private static int extent(Node cell, String attribute) {
    return Math.max(1, Math.min(MOST, Text.number(cell.attribute(attribute))));
  }
}
