package io.gazette.emit;

import io.gazette.model.Block;
import java.io.IOException;

/** A node of a body: {@code {type, num, number, heading, text, children[], span}} (contract). */
final class BlockWriter {

  private final Fields fields;

  BlockWriter(Fields fields) {
    this.fields = fields;
  }

  void block(Block block) throws IOException {
    if (block instanceof Block.Unit unit) {
      fields.object(() -> unit(unit));
    } else if (block instanceof Block.Table table) {
      fields.object(() -> table(table));
    } else if (block instanceof Block.Figure figure) {
      fields.object(() -> figure(figure));
    }
  }

  private void unit(Block.Unit unit) throws IOException {
    fields.always("type", unit.type().word());
    if (unit.level() > 0) {
      fields.number("level", unit.level());
    }
    fields.text("num", unit.num());
    fields.text("number", unit.number());
    fields.text("heading", unit.heading());
    fields.text("text", unit.text());
    fields.optional("responsibility", unit.responsibility(), this::responsibility);
    fields.yes("quoted", unit.quoted());
    fields.list("children", unit.children(), this::block);
    fields.span(unit.span());
  }

  private void responsibility(Block.Responsibility responsibility) throws IOException {
    fields.object(
        () -> {
          fields.texts("units", responsibility.units());
          fields.text("deadline", responsibility.deadline());
        });
  }

  private void table(Block.Table table) throws IOException {
    fields.always("type", "table");
    fields.list("rows", table.rows(), fields::row);
    fields.number("head", table.head());
    fields.span(table.span());
  }

  private void figure(Block.Figure figure) throws IOException {
    fields.always("type", "figure");
    fields.text("alternative", figure.alternative());
    fields.text("target", figure.target());
    fields.span(figure.span());
  }
}
