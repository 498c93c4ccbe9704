package io.gazette.emit.table;

import io.gazette.model.Block;
import java.util.List;

/** A body as plain text: a unit a line, a row of a table a line with tabs between its cells. */
final class BodyText {

  private final StringBuilder text = new StringBuilder();

  /** Whether the last line is a label alone. */
  private boolean opened;

  private BodyText() {}

  static String of(List<Block> blocks) {
    return new BodyText().add(blocks);
  }

  /** What stands in {@code unit} after its label and heading. */
  static String in(Block.Unit unit) {
    BodyText body = new BodyText();
    body.line(unit.text());
    return body.add(unit.children());
  }

  private String add(List<Block> blocks) {
    blocks.forEach(this::block);
    return text.toString();
  }

  private void block(Block block) {
    if (block instanceof Block.Unit unit) {
      if (unit.num().isEmpty() && unit.heading().isEmpty()) {
        paragraph(unit.text());
      } else {
        line(label(unit) + unit.text());
      }
      opened = unit.text().isEmpty() && unit.heading().isEmpty() && !unit.num().isEmpty();
      unit.children().forEach(this::block);
      opened = false;
    } else if (block instanceof Block.Table table) {
      table
          .rows()
          .forEach(row -> line(String.join("\t", row.stream().map(Block.Cell::text).toList())));
    } else if (block instanceof Block.Figure figure) {
      line(figure.alternative());
    }
  }

  /** {@code 第一章 总则}: as printed, with a space where letter-spacing was. */
  static String label(Block.Unit unit) {
    boolean both = !unit.num().isEmpty() && !(unit.heading() + unit.text()).isEmpty();
    boolean spaced = both && unit.num().startsWith("第");
    return unit.num() + (spaced ? " " : "") + unit.heading();
  }

  /** The first 款 of an article stands on the line of its label. */
  private void paragraph(String paragraph) {
    if (opened) {
      text.append(' ').append(paragraph);
      opened = false;
    } else {
      line(paragraph);
    }
  }

  private void line(String line) {
    opened = false;
    if (!line.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
  }
}
