package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.model.Block.Cell;
import io.gazette.model.Block.Table;
import io.gazette.model.Counts;
import io.gazette.parse.words.Responsibilities;
import java.util.BitSet;
import java.util.List;

/**
 * The texts of a table, cell by cell. What stands under 责任单位 is who answers for a task, as in the
 * notes (BOD-05).
 */
final class TableTexts {

  /** No table of a gazette is wider; a forged one may say so. */
  private static final int WIDEST = 512;

  private final Table table;
  private final BitSet units = new BitSet();

  /** For each column, how many of the next rows a cell above still fills. */
  private final int[] filled = new int[WIDEST + 1];

  private int column;

  private TableTexts(Table table) {
    this.table = table;
  }

  /** Adds the texts of {@code table}, which stands in {@code holder}, to {@code passages}. */
  static void add(Table table, Path path, Node holder, List<Passage> passages) {
    new TableTexts(table).rows(path, holder, passages);
  }

  private void rows(Path path, Node holder, List<Passage> passages) {
    int before = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> row = table.rows().get(i);
      column = 0;
      for (int k = 0; k < row.size(); k++) {
        Cell cell = row.get(k);
        Path at = path.to("rows", i).to(Integer.toString(k), -1);
        String field = cell.spans() ? "text" : "";
        Kind kind = kind(cell, i);
        passages.add(Passage.text(cell.text(), at, field, holder, kind, table.span(), before));
        before += Counts.characters(cell.text());
      }
      skipFilled(WIDEST);
    }
  }

  /** What the next cell of row {@code row} is, by the column it stands in. */
  private Kind kind(Cell cell, int row) {
    skipFilled(column);
    boolean head = row == 0 || row < table.head();
    boolean named = units.get(column);
    if (head && Responsibilities.isColumn(cell.text())) {
      units.set(column, Math.min(WIDEST, column + cell.columns()));
    }
    for (int i = 0; i < cell.columns() && column < WIDEST; i++) {
      filled[column++] = cell.rows() - 1;
    }
    return named && !head ? Kind.UNITS : Kind.BODY;
  }

  /** Goes to the first column from {@code least} on that no cell above fills. */
  private void skipFilled(int least) {
    while (column < WIDEST && (column < least || filled[column] > 0)) {
      filled[column] = Math.max(0, filled[column] - 1);
      column++;
    }
  }
}
