package io.gazette.emit.akn;

import io.gazette.model.Block.Cell;
import io.gazette.model.Block.Table;
import io.gazette.model.Block.Unit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a table with its caption (mapping.md, 10). */
final class TableWriter {

  private final AknWriter x;
  private final InlineReferences named;
  private final UnitText texts;

  TableWriter(AknWriter x, InlineReferences named, UnitText texts) {
    this.x = x;
    this.named = named;
    this.texts = texts;
  }

  void write(Table table, Optional<Unit> caption, Scope scope, int depth) throws IOException {
    x.block("table", scope.next("table"));
    texts.depth(depth);
    x.at(table.span());
    if (caption.isPresent()) {
      x.block("caption");
      texts.depth(depth - 1);
      x.at(caption.get().span());
      texts.write(caption.get(), 0, scope);
      x.end();
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i < table.head() ? "th" : "td", scope);
    }
    if (table.rows().isEmpty()) {
      row(List.of(), "td", scope);
    }
    x.end();
  }

  /** A row; the schema wants a cell in each. */
  private void row(List<Cell> cells, String element, Scope scope) throws IOException {
    x.block("tr");
    for (Cell cell : cells) {
      x.block(element);
      span("colspan", cell.columns());
      span("rowspan", cell.rows());
      Marks marks = new Marks(cell.text());
      named.mark(cell, marks);
      x.paragraph(marks, scope);
      x.end();
    }
    if (cells.isEmpty()) {
      x.block(element);
      x.end();
    }
    x.end();
  }

  private void span(String name, int count) throws IOException {
    if (count > 1) {
      x.attribute(name, Integer.toString(count));
    }
  }
}
