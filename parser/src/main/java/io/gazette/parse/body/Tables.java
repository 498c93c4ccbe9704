package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.parse.words.TableCells;
import io.gazette.text.LineHint;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables and figures. */
final class Tables {

  private Tables() {}

  /** The table that {@code lines}, all rows, print. */
  static Block.Table table(List<Line> lines) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    int head = 0;
    for (Line line : lines) {
      Optional<TableRow> row = line.source().source().row(line.number());
      rows.add(TableCells.of(line));
      boolean ruled =
          row.isPresent()
              ? row.get().head() && head == rows.size() - 1
              : line.source().source().hint(line.number() + 1) == LineHint.TABLE_RULE && head == 0;
      head = ruled ? rows.size() : head;
    }
    return new Block.Table(rows, head, lines.get(0).span().to(lines.get(lines.size() - 1).span()));
  }

  static Block.Figure figure(Line line) {
    String printed = line.source().source().text().substring(line.from(), line.to());
    int open = printed.indexOf("](");
    int close = printed.lastIndexOf(')');
    String target = open >= 0 && close > open + 2 ? printed.substring(open + 2, close) : "";
    return new Block.Figure(line.text(), target, line.span());
  }
}
