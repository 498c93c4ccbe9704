package io.gazette.emit;

import io.gazette.model.Block;
import java.io.IOException;
import java.util.List;

/** A node of a body: {@code {type, num, number, heading, text, children[], span}} (contract). */
final class BlockWriter {

  private final Fields fields;

  BlockWriter(Fields fields) {
    this.fields = fields;
  }

  void block(Block block) throws IOException {
    if (block instanceof Block.Unit unit) {
      unit(unit);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    }
  }

  private void unit(Block.Unit unit) throws IOException {
    fields.begin();
    fields.always("type", unit.type().word());
    if (unit.level() > 0) {
      fields.number("level", unit.level());
    }
    fields.text("num", unit.num());
    fields.text("number", unit.number());
    fields.text("heading", unit.heading());
    fields.text("text", unit.text());
    if (unit.responsibility().isPresent()) {
      fields.field("responsibility");
      responsibility(unit.responsibility().get());
    }
    fields.yes("quoted", unit.quoted());
    if (fields.beginList("children", unit.children())) {
      for (Block child : unit.children()) {
        block(child);
      }
      fields.endList();
    }
    fields.span(unit.span());
    fields.end();
  }

  private void responsibility(Block.Responsibility responsibility) throws IOException {
    fields.begin();
    fields.texts("units", responsibility.units());
    fields.text("deadline", responsibility.deadline());
    fields.end();
  }

  private void table(Block.Table table) throws IOException {
    fields.begin();
    fields.always("type", "table");
    if (fields.beginList("rows", table.rows())) {
      for (List<Block.Cell> row : table.rows()) {
        fields.row(row);
      }
      fields.endList();
    }
    fields.number("head", table.head());
    fields.span(table.span());
    fields.end();
  }

  private void figure(Block.Figure figure) throws IOException {
    fields.begin();
    fields.always("type", "figure");
    fields.text("alternative", figure.alternative());
    fields.text("target", figure.target());
    fields.span(figure.span());
    fields.end();
  }
}
