package io.gazette.text;

import java.util.List;

/**
 * The cells of a line that is a row of a table, where the reader knows them.
 *
 * @param cells those that begin in this row, in order; together they hold all text of the line
 * @param head whether it belongs to the head of the table
 */
public record TableRow(List<Cell> cells, boolean head) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param from offset of its first character
   * @param to offset just after its last
   * @param columns how many columns it is wide, 1 or more
   * @param rows how many rows it is high, 1 or more
   */
  public record Cell(int from, int to, int columns, int rows) {}
}
