package io.gazette.validate.amounts;

import io.gazette.model.Block;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** A line that is the row of a table whose columns are set apart by blanks alone. */
final class SpacedRow {

  /** Fewer rows are no table: a head, two parts, a total. */
  static final int LEAST = 4;

  private static final int LEAST_COLUMNS = 2;

  /** What is longer is prose. */
  private static final int LONGEST = 200;

  private SpacedRow() {}

  /** Whether {@code unit} is a row like those of {@code rows}, which stand before it. */
  static boolean isRow(Block.Unit unit, List<Block.Unit> rows) {
    boolean plain =
        unit.num().isEmpty()
            && unit.heading().isEmpty()
            && unit.children().isEmpty()
            && unit.text().length() <= LONGEST;
    int columns = plain ? cells(unit.text()).size() : 0;
    return columns >= LEAST_COLUMNS
        && (rows.isEmpty() || cells(rows.get(0).text()).size() == columns);
  }

  /** The pieces of {@code text} between blanks. */
  static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Chars.isBlank(text.charAt(i))) {
        if (i > from) {
          cells.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return cells;
  }
}
