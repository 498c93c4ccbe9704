package io.gazette.validate.amounts;

import io.gazette.model.Block;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as rows of equal length: a wide or high cell stands in the first of its places alone. */
final class Grid {

  /** A table of more is no table that a person adds up. */
  private static final int MOST_COLUMNS = 60;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<Integer>> numbers = new ArrayList<>();
  private int columns;
  private int filled;

  Grid(Block.Table table) {
    List<Integer> covered = new ArrayList<>();
    for (List<Block.Cell> cells : table.rows()) {
      rows.add(row(cells, covered));
      columns = Math.max(columns, rows.get(rows.size() - 1).size());
    }
  }

  /** {@code covered}: how many more rows each column is taken by a cell from above. */
  private List<String> row(List<Block.Cell> cells, List<Integer> covered) {
    List<String> row = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    numbers.add(order);
    for (Block.Cell cell : cells) {
      skip(row, heights, covered);
      while (order.size() < row.size()) {
        order.add(0);
      }
      order.add(filled);
      filled += cell.text().isBlank() ? 0 : 1;
      for (int i = 0; i < cell.columns() && row.size() < MOST_COLUMNS; i++) {
        row.add(i == 0 ? cell.text() : "");
        heights.add(cell.rows() - 1);
      }
    }
    skip(row, heights, covered);
    covered.clear();
    covered.addAll(heights);
    return row;
  }

  private static void skip(List<String> row, List<Integer> heights, List<Integer> covered) {
    while (row.size() < covered.size() && covered.get(row.size()) > 0) {
      heights.add(covered.get(row.size()) - 1);
      row.add("");
    }
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  /** What stands in a cell; {@code ""} where none begins there. */
  String text(int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }

  /** How many filled cells are printed before that which begins there. */
  int order(int row, int column) {
    return numbers.get(row).get(column);
  }

  /** The same without white space. */
  String plain(int row, int column) {
    return Parts.plain(text(row, column));
  }

  /** The number that fills a cell: 1,200.5; a dash is nothing, and what is no number is empty. */
  Optional<BigDecimal> number(int row, int column) {
    String text = text(row, column).strip();
    StringBuilder digits = new StringBuilder();
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean comma = (c == ',' || c == '，') && i > 0 && text.length() - i > 3;
      boolean sign = c == '-' && i == 0;
      points += c == '.' ? 1 : 0;
      if (!comma && !sign && c != '.' && !Script.isDigit(c)) {
        return Optional.empty();
      }
      digits.append(comma ? "" : c);
    }
    boolean number =
        points < 2
            && digits.length() > 0
            && digits.length() < 16
            && Script.isDigit(digits.charAt(digits.length() - 1))
            && digits.charAt(0) != '.';
    return number && digits.indexOf("-.") < 0
        ? Optional.of(new BigDecimal(digits.toString()))
        : Optional.empty();
  }
}
