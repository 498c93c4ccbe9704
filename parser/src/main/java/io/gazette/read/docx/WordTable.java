package io.gazette.read.docx;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.LineHint;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table while it is read: all of it is known before a cell knows how high it is. */
final class WordTable {

  private static final int WIDEST = 1000;

  /** A paragraph of a cell, which counts where the table only frames text. */
  record Paragraph(String text, Style style) {}

  private static final class Cell {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int column;
    private int columns = 1;
    private int rows = 1;
    private boolean goesOn;
    private boolean deleted;

    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Boolean> heads = new ArrayList<>();
  private final Set<Integer> deleted = new HashSet<>();

  void row() {
    rows.add(new ArrayList<>());
    heads.add(false);
  }

  void cell() {
    if (rows.isEmpty()) {
      row();
    }
    List<Cell> row = rows.get(rows.size() - 1);
    Cell cell = new Cell();
    cell.column = row.isEmpty() ? 0 : last().column + last().columns;
    row.add(cell);
  }

  private Cell last() {
    if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
      cell();
    }
    List<Cell> row = rows.get(rows.size() - 1);
    return row.get(row.size() - 1);
  }

  void span(int columns) {
    last().columns = Math.max(1, Math.min(WIDEST, columns));
  }

  void goesOn() {
    last().goesOn = true;
  }

  /** The current row was deleted. */
  void deleteRow() {
    deleted.add(rows.size() - 1);
  }

  /** The current cell was deleted. */
  void deleteCell() {
    last().deleted = true;
  }

  void head() {
    if (!heads.isEmpty()) {
      heads.set(heads.size() - 1, true);
    }
  }

  /** Adds a paragraph to the current cell. */
  void paragraph(Paragraph paragraph) {
    Cell cell = last();
    boolean gone = cell.deleted || deleted.contains(rows.size() - 1);
    String text = gone ? "" : paragraph.text().strip();
    if (!gone) {
      cell.paragraphs.add(paragraph);
    }
    if (!text.isEmpty()) {
      cell.text.append(cell.text.length() > 0 ? " " : "").append(text);
    }
  }

  /**
   * Whether it only frames text: no row has a second cell that is not empty, as where signature and
   * date stand at the right of an empty cell.
   */
  boolean isFrame() {
    for (List<Cell> row : rows) {
      int filled = 0;
      for (Cell cell : row) {
        filled += cell.isEmpty() ? 0 : 1;
      }
      if (filled > 1) {
        return false;
      }
    }
    return true;
  }

  /** Its paragraphs in order. */
  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        if (row.size() == 1 || !cell.isEmpty()) {
          all.addAll(cell.paragraphs);
        }
      }
    }
    return all;
  }

  /** Writes its rows as lines. */
  void write(CollectedText out) {
    merge();
    for (int i = 0; i < rows.size(); i++) {
      List<TableRow.Cell> cells = new ArrayList<>();
      boolean any = false;
      if (deleted.contains(i)) {
        continue;
      }
      for (Cell cell : rows.get(i)) {
        if (cell.goesOn) {
          continue;
        }
        if (!cells.isEmpty()) {
          out.append('\t');
        }
        int from = out.length();
        out.append(cell.text);
        any |= cell.text.length() > 0;
        cells.add(new TableRow.Cell(from, out.length(), cell.columns, cell.rows));
      }
      if (any) {
        out.endRow(new TableRow(cells, heads.get(i)));
      } else {
        out.endLine(LineHint.NONE);
      }
    }
  }

  /** A cell that goes on the one above makes it a row higher; what it holds belongs there. */
  private void merge() {
    Map<Integer, Cell> above = new HashMap<>();
    for (List<Cell> row : rows) {
      Map<Integer, Cell> now = new HashMap<>();
      for (Cell cell : row) {
        Cell top = cell.goesOn ? above.get(cell.column) : null;
        if (top == null) {
          cell.goesOn = false;
          now.put(cell.column, cell);
        } else {
          top.rows++;
          top.text.append(top.text.length() > 0 && cell.text.length() > 0 ? " " : "");
          top.text.append(cell.text);
          now.put(cell.column, top);
        }
      }
      above = now;
    }
  }
}
