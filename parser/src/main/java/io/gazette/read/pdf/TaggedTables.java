package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables without rules that a tagged file tells. Pages of the web are laid out by tables too: one
 * whose cells hold prose, or that is a single row or column, is none.
 */
final class TaggedTables {

  /** A cell of a table of data holds no more characters. */
  private static final int MOST_IN_CELL = 200;

  private static final int FEWEST_ROWS = 2;

  private TaggedTables() {}

  /** The tables among {@code free}, each as a block; takes their characters out of {@code free}. */
  static List<Run> of(PageScan page, List<Glyph> free) {
    Map<Integer, List<Glyph>> tables = new LinkedHashMap<>();
    for (Glyph glyph : free) {
      if (glyph.element().isCell()) {
        tables.computeIfAbsent(glyph.element().table(), t -> new ArrayList<>()).add(glyph);
      }
    }
    List<Run> found = new ArrayList<>();
    for (Map.Entry<Integer, List<Glyph>> table : tables.entrySet()) {
      Map<Integer, Map<Element, List<Glyph>>> rows = rows(table.getValue());
      if (isData(rows)) {
        found.add(block(page, table.getValue(), rows));
        free.removeIf(g -> g.element().isCell() && g.element().table() == table.getKey());
      }
    }
    return found;
  }

  private static Map<Integer, Map<Element, List<Glyph>>> rows(List<Glyph> glyphs) {
    Map<Integer, Map<Element, List<Glyph>>> rows = new LinkedHashMap<>();
    for (Glyph glyph : glyphs) {
      rows.computeIfAbsent(glyph.element().row(), r -> new LinkedHashMap<>())
          .computeIfAbsent(glyph.element(), e -> new ArrayList<>())
          .add(glyph);
    }
    return rows;
  }

  /** Whether most rows have several cells, none holds prose, and each row lies below the last. */
  private static boolean isData(Map<Integer, Map<Element, List<Glyph>>> rows) {
    int several = 0;
    float above = -Float.MAX_VALUE;
    for (Map<Element, List<Glyph>> row : rows.values()) {
      several += row.size() > 1 ? 1 : 0;
      float top = Float.MAX_VALUE;
      for (List<Glyph> cell : row.values()) {
        if (cell.size() > MOST_IN_CELL) {
          return false;
        }
        for (Glyph glyph : cell) {
          top = Math.min(top, glyph.top());
        }
      }
      if (top <= above) {
        return false;
      }
      above = top;
    }
    return rows.size() >= FEWEST_ROWS && several * 2 >= rows.size();
  }

  private static Run block(
      PageScan page, List<Glyph> glyphs, Map<Integer, Map<Element, List<Glyph>>> rows) {
    Run all = new Run(glyphs.get(0));
    float top = glyphs.get(0).top();
    float bottom = glyphs.get(0).bottom();
    for (Glyph glyph : glyphs) {
      all.add(glyph);
      top = Math.min(top, glyph.top());
      bottom = Math.max(bottom, glyph.bottom());
    }
    TableGrid grid =
        new TableGrid(new float[] {all.from(), all.to()}, new float[] {top, bottom}, List.of());
    List<LaidLine> lines = new ArrayList<>();
    for (Map<Element, List<Glyph>> row : rows.values()) {
      lines.add(row(page, lines.size(), row));
    }
    return Run.ofTable(grid, lines, glyphs.get(0));
  }

  private static LaidLine row(PageScan page, int number, Map<Element, List<Glyph>> row) {
    StringBuilder text = new StringBuilder();
    List<TableGrid.Cell> cells = new ArrayList<>();
    Run all = null;
    boolean head = true;
    for (Map.Entry<Element, List<Glyph>> cell : row.entrySet()) {
      text.append(cells.isEmpty() ? "" : "" + TableRows.BORDER)
          .append(TableRows.text(cell.getValue()));
      cells.add(new TableGrid.Cell(number, cells.size(), 1, 1));
      head &= cell.getKey().kind() == Element.Kind.HEAD_CELL;
      Run run = new Run(cell.getValue().get(0));
      cell.getValue().subList(1, cell.getValue().size()).forEach(run::add);
      if (all == null) {
        all = run;
      } else {
        all.add(run);
      }
    }
    LaidLine line = LaidLine.row(page, text.toString(), all, cells);
    if (head) {
      line.setHead();
    }
    return line;
  }
}
