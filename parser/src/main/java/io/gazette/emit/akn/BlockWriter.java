package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Cell;
import io.gazette.model.Block.Figure;
import io.gazette.model.Block.Table;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.io.IOException;
import java.util.List;

/**
 * Writes what has no place in the hierarchy: text without a label, quoted text, tables, figures.
 */
final class BlockWriter {

  private final AknWriter x;
  private final Bodies bodies;
  private final References references;

  BlockWriter(AknWriter x, Bodies bodies, References references) {
    this.x = x;
    this.bodies = bodies;
    this.references = references;
  }

  /** Whether {@code block} is an element of the hierarchy rather than a block of text. */
  static boolean isUnit(Block block) {
    if (!(block instanceof Unit unit) || unit.quoted() || isDashItem(unit)) {
      return false;
    }
    return unit.type() != Type.PARAGRAPH || !isPlain(unit) || !holdsText(unit);
  }

  private static boolean isPlain(Unit unit) {
    return unit.num().isEmpty() && unit.heading().isEmpty();
  }

  /** Whether tables, figures and bare paragraphs are all that {@code unit} holds. */
  private static boolean holdsText(Unit unit) {
    for (Block child : unit.children()) {
      if (child instanceof Unit inner && !inner.quoted()) {
        boolean bare = inner.type() == Type.PARAGRAPH && isPlain(inner);
        if (!bare || !inner.children().isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /** ——生态优先。…: an item of a list whose label is a dash. */
  private static boolean isDashItem(Unit unit) {
    if (unit.type().compareTo(Type.PARAGRAPH) < 0 || !unit.heading().isEmpty() || unit.quoted()) {
      return false;
    }
    boolean dash =
        unit.num().isEmpty()
            ? unit.type() == Type.PARAGRAPH && dashes(unit.text()) >= 2
            : dashes(unit.num()) == unit.num().length();
    return dash && holdsText(unit);
  }

  private static int dashes(String text) {
    int count = 0;
    while (count < text.length() && "—–－―─-".indexOf(text.charAt(count)) >= 0) {
      count++;
    }
    return count;
  }

  /** Writes blocks that are no units; at least one element for each. */
  void write(List<Block> blocks, Scope scope) throws IOException {
    int i = 0;
    while (i < blocks.size()) {
      if (blocks.get(i) instanceof Unit unit && isDashItem(unit)) {
        i = list(blocks, i, scope);
      } else {
        block(blocks.get(i++), scope);
      }
    }
  }

  private void block(Block block, Scope scope) throws IOException {
    if (block instanceof Table table) {
      table(table, scope);
    } else if (block instanceof Figure figure) {
      figure(figure);
    } else if (block instanceof Unit unit && unit.quoted()) {
      quoted(unit, scope);
    } else if (block instanceof Unit unit) {
      paragraph(unit, scope);
      write(unit.children(), scope);
    }
  }

  /** Writes the text of {@code unit} as a paragraph. */
  void paragraph(Unit unit, Scope scope) throws IOException {
    if (unit.responsibility().isEmpty()) {
      x.paragraph(unit.text());
    } else {
      Marks marks =
          ResponsibilityMarks.mark(unit.text(), unit.responsibility().get(), bodies, references);
      x.paragraph(marks, scope);
    }
  }

  /**
   * New text in an amending decision: label, heading and text in a paragraph, then what it holds.
   */
  private void quoted(Unit unit, Scope scope) throws IOException {
    x.block("p");
    String space = "";
    for (String piece : List.of(unit.num(), unit.heading(), unit.text())) {
      if (!piece.isEmpty()) {
        x.text(space);
        x.text(piece);
        space = "　";
      }
    }
    x.end();
    for (Block child : unit.children()) {
      if (child instanceof Unit inner) {
        quoted(inner, scope);
      } else {
        block(child, scope);
      }
    }
  }

  private int list(List<Block> blocks, int from, Scope scope) throws IOException {
    String id = scope.next("list");
    Scope items = new Scope(id);
    x.block("blockList", id);
    int i = from;
    while (i < blocks.size() && blocks.get(i) instanceof Unit unit && isDashItem(unit)) {
      item(unit, items);
      i++;
    }
    x.end();
    return i;
  }

  private void item(Unit unit, Scope items) throws IOException {
    Scope scope = new Scope(items.next("item"));
    x.block("item", scope.prefix());
    int dashes = unit.num().isEmpty() ? dashes(unit.text()) : 0;
    x.block("num");
    x.text(unit.num());
    x.text(unit.text(), 0, dashes);
    x.end();
    if (dashes == 0) {
      paragraph(unit, scope);
    } else {
      x.block("p");
      x.text(unit.text(), dashes, unit.text().length());
      x.end();
    }
    write(unit.children(), scope);
    x.end();
  }

  private void table(Table table, Scope scope) throws IOException {
    x.block("table", scope.next("table"));
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i < table.head() ? "th" : "td");
    }
    if (table.rows().isEmpty()) {
      row(List.of(), "td");
    }
    x.end();
  }

  /** A row; the schema wants a cell in each. */
  private void row(List<Cell> cells, String element) throws IOException {
    x.block("tr");
    for (Cell cell : cells) {
      x.block(element);
      span("colspan", cell.columns());
      span("rowspan", cell.rows());
      x.paragraph(cell.text());
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

  private void figure(Figure figure) throws IOException {
    x.block("p");
    x.inline("img");
    x.attribute("src", ImageAddress.of(figure.target()));
    x.attribute("alt", figure.alternative());
    x.end();
    x.end();
  }
}
