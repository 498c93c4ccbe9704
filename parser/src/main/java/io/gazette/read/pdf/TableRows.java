package io.gazette.read.pdf;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Turns a table of a page into lines, one a row. */
final class TableRows {

  /** Between two cells of a line. */
  static final char BORDER = '\t';

  private TableRows() {}

  /**
   * The rows of {@code table}; a cell that is several rows high stands in its first. Empty where
   * the table has no text.
   */
  static List<LaidLine> of(PageScan page, TableGrid table, List<Glyph> glyphs) {
    List<List<Glyph>> inCell = new ArrayList<>();
    table.cells().forEach(cell -> inCell.add(new ArrayList<>()));
    for (Glyph glyph : glyphs) {
      float u = (glyph.from() + glyph.to()) / 2;
      float v = (glyph.top() + glyph.bottom()) / 2;
      inCell.get(table.cellAt(u, v)).add(glyph);
    }
    List<LaidLine> rows = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      addRow(page, table, row, inCell, rows);
    }
    return rows;
  }

  private static void addRow(
      PageScan page, TableGrid table, int row, List<List<Glyph>> inCell, List<LaidLine> rows) {
    StringBuilder text = new StringBuilder();
    List<TableGrid.Cell> cells = new ArrayList<>();
    Run all = null;
    for (int i = 0; i < inCell.size(); i++) {
      if (table.cells().get(i).row() != row) {
        continue;
      }
      if (!cells.isEmpty()) {
        text.append(BORDER);
      }
      cells.add(table.cells().get(i));
      text.append(text(inCell.get(i)));
      for (Glyph glyph : inCell.get(i)) {
        if (all == null) {
          all = new Run(glyph);
        } else {
          all.add(glyph);
        }
      }
    }
    if (all != null) {
      rows.add(LaidLine.row(page, text.toString(), all, cells));
    }
  }

  /** The lines of a cell as one text. */
  static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (Run line : Rows.lines(Rows.runs(glyphs))) {
      String more = LineText.of(line.glyphs());
      boolean words =
          !text.isEmpty() && isLetter(text.charAt(text.length() - 1)) && isLetter(more.charAt(0));
      text.append(words ? " " : "").append(more);
    }
    return text.toString();
  }

  private static boolean isLetter(char c) {
    return Chars.isLatin(c);
  }
}
