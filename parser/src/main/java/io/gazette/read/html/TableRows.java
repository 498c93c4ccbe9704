package io.gazette.read.html;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table of data while a page is walked: its cells stand behind tabs on one line. */
final class TableRows {

  /** Browsers take no wider cell (HTML, 4.9.12). */
  private static final int WIDEST = 1000;

  private final Element table;
  private final int rows;
  private final CollectedText text;
  private final List<TableRow.Cell> cells = new ArrayList<>();

  private boolean inRow;
  private boolean inCell;
  private int cellStart;
  private int columns;
  private int height;
  private int done;
  private boolean head;

  TableRows(Element table, TableShape shape, CollectedText text) {
    this.table = table;
    this.rows = shape.rows();
    this.text = text;
  }

  Element table() {
    return table;
  }

  boolean inRow() {
    return inRow;
  }

  /** Whether nothing stands yet in the cell that is open. */
  boolean atCellStart() {
    return inCell && text.length() == cellStart;
  }

  /** Takes the beginning of {@code element}: a row, a cell, or a part of one. */
  void begin(Element element) {
    switch (element.normalName()) {
      case "tr" -> {
        inRow = true;
        head = true;
      }
      case "td", "th" -> cell(element);
      default -> {}
    }
  }

  private void cell(Element element) {
    closeCell();
    if (!cells.isEmpty()) {
      text.append('\t');
    }
    inRow = true;
    inCell = true;
    cellStart = text.length();
    columns = Math.max(1, Math.min(WIDEST, number(element.attr("colspan"), 1)));
    int left = Math.max(1, rows - done);
    int high = number(element.attr("rowspan"), 1);
    height = high == 0 ? left : Math.max(1, Math.min(left, high));
    head &= element.normalName().equals("th") || isInHead(element);
  }

  private static boolean isInHead(Element cell) {
    Element row = cell.parent();
    Element section = row == null ? null : row.parent();
    return section != null && section.normalName().equals("thead");
  }

  private static int number(String attribute, int otherwise) {
    String digits = attribute.strip();
    int value = 0;
    for (int i = 0; i < digits.length() && i < 6; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return i == 0 ? otherwise : value;
      }
      value = value * 10 + c - '0';
    }
    return digits.isEmpty() ? otherwise : value;
  }

  /** Takes the end of {@code element}; true where it ended a row. */
  boolean end(Element element) {
    if (element.normalName().equals("td") || element.normalName().equals("th")) {
      closeCell();
    }
    return element.normalName().equals("tr");
  }

  private void closeCell() {
    if (inCell) {
      cells.add(new TableRow.Cell(cellStart, text.length(), columns, height));
      inCell = false;
    }
  }

  /** The row that has ended. */
  TableRow endRow() {
    closeCell();
    TableRow row = new TableRow(cells, head && !cells.isEmpty());
    cells.clear();
    inRow = false;
    done++;
    return row;
  }
}
