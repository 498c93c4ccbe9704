package io.gazette.validate.amounts;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the cells of tables stand: of the passages, those of cells come in printed order too. */
final class Cells {

  private final Sheet sheet;
  private final List<Passage> cells = new ArrayList<>();
  private final Map<Block.Table, Integer> first = new IdentityHashMap<>();
  private int count;

  Cells(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The place of {@code text}, the cell {@code number} of the filled ones of {@code table}. */
  Span span(Block.Table table, int number, String text) {
    if (cells.isEmpty()) {
      sheet.passages().stream()
          .filter(passage -> passage.role() == Passage.Role.CELL)
          .forEach(cells::add);
      sheet.issue().documents().forEach(this::document);
    }
    int at = first.getOrDefault(table, cells.size()) + number;
    boolean known = at < cells.size() && cells.get(at).toString().strip().equals(text.strip());
    return known ? place(cells.get(at)) : table.span();
  }

  /** The place of cell {@code number} of {@code row}, whose cells are set apart by blanks. */
  Span inLine(Block.Unit row, int number) {
    String line = sheet.line(row.span().line());
    int at = 0;
    int end = 0;
    for (String cell : SpacedRow.cells(row.text()).subList(0, number + 1)) {
      at = line.indexOf(cell, end);
      end = at + cell.length();
      if (at < 0) {
        return sheet.lineOf(row.span());
      }
    }
    int start = sheet.source().offset(row.span().line(), 1);
    return sheet.source().span(start + at, start + end);
  }

  private Span place(Passage cell) {
    return sheet.source().span(cell.place(0), cell.place(cell.length() - 1) + 1);
  }

  private void document(Document document) {
    document.body().forEach(this::block);
    document.attachments().forEach(this::document);
  }

  private void block(Block block) {
    if (block instanceof Block.Unit unit) {
      unit.children().forEach(this::block);
    } else if (block instanceof Block.Table table) {
      first.put(table, count);
      table.rows().forEach(row -> row.forEach(cell -> count += cell.text().isBlank() ? 0 : 1));
    } else if (block instanceof Block.Figure figure) {
      count += figure.alternative().isBlank() ? 0 : 1;
    }
  }
}
