package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table: the lines of its grid, and the cells between them.
 *
 * @param us u of the lines down, in order
 * @param vs v of the lines along, in order
 * @param cells of the table, row by row
 */
record TableGrid(float[] us, float[] vs, List<Cell> cells) {

  /**
   * A cell.
   *
   * @param row of its first line, from 0
   * @param column from 0
   * @param rows how many rows it is high
   * @param columns how many columns it is wide
   */
  record Cell(int row, int column, int rows, int columns) {}

  float left() {
    return us[0];
  }

  float right() {
    return us[us.length - 1];
  }

  float top() {
    return vs[0];
  }

  float bottom() {
    return vs[vs.length - 1];
  }

  int rowCount() {
    return vs.length - 1;
  }

  boolean holds(float u, float v) {
    return u >= left() && u <= right() && v >= top() && v <= bottom();
  }

  /** The number in {@link #cells} of the cell that holds the point. */
  int cellAt(float u, float v) {
    int row = interval(vs, v);
    int column = interval(us, u);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (row >= cell.row()
          && row < cell.row() + cell.rows()
          && column >= cell.column()
          && column < cell.column() + cell.columns()) {
        return i;
      }
    }
    return 0;
  }

  private static int interval(float[] edges, float at) {
    int i = 0;
    while (i + 2 < edges.length && at >= edges[i + 1]) {
      i++;
    }
    return i;
  }

  /** The cells of a grid where {@code between} tells which borders are drawn. */
  static TableGrid of(float[] us, float[] vs, Borders borders) {
    int rows = vs.length - 1;
    int columns = us.length - 1;
    boolean[][] taken = new boolean[rows][columns];
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          cells.add(cell(taken, row, column, borders));
        }
      }
    }
    return new TableGrid(us, vs, List.copyOf(cells));
  }

  private static Cell cell(boolean[][] taken, int row, int column, Borders borders) {
    int right = column + 1;
    while (right < taken[row].length && !taken[row][right] && !borders.down(right, row)) {
      right++;
    }
    int below = row + 1;
    while (below < taken.length && isOpen(taken, below, column, right, borders)) {
      below++;
    }
    for (int r = row; r < below; r++) {
      for (int c = column; c < right; c++) {
        taken[r][c] = true;
      }
    }
    return new Cell(row, column, below - row, right - column);
  }

  private static boolean isOpen(boolean[][] taken, int row, int from, int to, Borders borders) {
    for (int column = from; column < to; column++) {
      if (taken[row][column] || borders.along(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Which borders are drawn. */
  interface Borders {

    /** Whether a line runs down left of {@code column} beside {@code row}. */
    boolean down(int column, int row);

    /** Whether a line runs along above {@code row} over {@code column}. */
    boolean along(int row, int column);
  }
}
