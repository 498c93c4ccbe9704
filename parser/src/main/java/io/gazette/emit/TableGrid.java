package io.gazette.emit;

import io.gazette.model.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as rows of equal cells, for a format whose cells cannot span. */
final class TableGrid {

  /** A grid of mostly nothing says less than the cells alone, and could be of any size. */
  private static final int MOST_PLACES_A_CELL = 8;

  private static final int ALWAYS = 1000;

  private TableGrid() {}

  /**
   * The texts of {@code table}; a cell that spans is followed by empty ones, those it covers in the
   * rows below included. A table of more empty places than sense keeps its cells alone.
   */
  static List<List<String>> rows(Block.Table table) {
    long cells = 0;
    long places = 0;
    for (List<Block.Cell> row : table.rows()) {
      for (Block.Cell cell : row) {
        cells++;
        places +=
            Math.min((long) cell.columns() * Math.min(cell.rows(), table.rows().size()), 1 << 20);
      }
    }
    boolean sensible = places <= ALWAYS + MOST_PLACES_A_CELL * cells;
    List<List<String>> rows = new ArrayList<>();
    int[] covered = new int[0];
    for (List<Block.Cell> row : table.rows()) {
      List<String> texts = new ArrayList<>();
      for (Block.Cell cell : row) {
        covered = sensible ? place(cell, texts, covered) : covered;
        if (!sensible) {
          texts.add(cell.text());
        }
      }
      fill(texts, covered);
      rows.add(texts);
    }
    return rows;
  }

  /** Adds {@code cell} at the next free column; {@code covered} counts rows to come by column. */
  private static int[] place(Block.Cell cell, List<String> texts, int[] covered) {
    fill(texts, covered);
    int from = texts.size();
    int to = from + cell.columns();
    int[] grown =
        to > covered.length ? Arrays.copyOf(covered, Math.max(to, to * 2 - from)) : covered;
    for (int column = from; column < to; column++) {
      texts.add(column == from ? cell.text() : "");
      grown[column] = cell.rows() - 1;
    }
    return grown;
  }

  private static void fill(List<String> texts, int[] covered) {
    while (texts.size() < covered.length && covered[texts.size()] > 0) {
      covered[texts.size()]--;
      texts.add("");
    }
  }
}
