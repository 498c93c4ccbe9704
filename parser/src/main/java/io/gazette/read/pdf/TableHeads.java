package io.gazette.read.pdf;

import io.gazette.text.DiscardReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the head of a table that runs over several pages: the rows it begins with, printed again at
 * the top of each page it goes on.
 */
final class TableHeads {

  /** No head has more rows. */
  private static final int MOST = 5;

  private final List<LaidLine> first = new ArrayList<>();
  private boolean inTable;

  private TableHeads() {}

  /** Marks the heads of tables, and what repeats them as furniture. */
  static void mark(List<PdfPage> pages) {
    TableHeads heads = new TableHeads();
    for (PdfPage page : pages) {
      heads.read(page);
    }
  }

  private void read(PdfPage page) {
    boolean repeats = inTable;
    int row = 0;
    for (LaidLine line : page.lines()) {
      if (line.furniture().isPresent()) {
        continue;
      }
      if (!line.isRow()) {
        inTable = false;
        repeats = false;
        continue;
      }
      repeats = repeats && row < first.size() && isSame(first.get(row), line);
      if (repeats) {
        first.get(row++).setHead();
        line.setFurniture(DiscardReason.RUNNING_HEAD);
      } else {
        add(line);
      }
    }
  }

  private void add(LaidLine row) {
    if (!inTable) {
      first.clear();
    }
    if (first.size() < MOST) {
      first.add(row);
    }
    inTable = true;
  }

  private static boolean isSame(LaidLine row, LaidLine other) {
    return row.text().equals(other.text()) && row.cells().size() == other.cells().size();
  }
}
