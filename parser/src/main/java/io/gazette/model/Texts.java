package io.gazette.model;

import io.gazette.text.Span;
import java.util.function.BiConsumer;

/**
 * Walks every printed text of an issue in reading order; the colophon comes after the attachments,
 * as in print.
 */
public final class Texts {

  private Texts() {}

  /**
   * Hands each text and its place to {@code each}. The label, heading and text of a unit come one
   * after the other.
   */
  public static void walk(Issue issue, BiConsumer<String, Span> each) {
    issue.masthead().ifPresent(m -> m.printed().forEach(p -> each.accept(p.text(), p.span())));
    issue.contents().forEach(c -> contents(c, each));
    issue.documents().forEach(d -> document(d, each));
    issue.backMatter().forEach(b -> b.printed().forEach(p -> each.accept(p.text(), p.span())));
  }

  /** The same for one document. */
  public static void document(Document document, BiConsumer<String, Span> each) {
    document.head().forEach(p -> each.accept(p.text(), p.span()));
    document.body().forEach(b -> block(b, each));
    document.tail().forEach(p -> each.accept(p.text(), p.span()));
    document.attachments().forEach(a -> document(a, each));
    document.colophon().ifPresent(c -> c.printed().forEach(p -> each.accept(p.text(), p.span())));
  }

  private static void contents(Contents contents, BiConsumer<String, Span> each) {
    contents.heading().forEach(p -> each.accept(p.text(), p.span()));
    for (Contents.Rubric rubric : contents.rubrics()) {
      each.accept(rubric.text(), rubric.span());
      rubric.entries().forEach(e -> each.accept(e.text(), e.span()));
    }
  }

  private static void block(Block block, BiConsumer<String, Span> each) {
    if (block instanceof Block.Unit unit) {
      each.accept(unit.num(), unit.span());
      each.accept(unit.heading(), unit.span());
      each.accept(unit.text(), unit.span());
      unit.children().forEach(child -> block(child, each));
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> each.accept(cell, table.span())));
    } else if (block instanceof Block.Figure figure) {
      each.accept(figure.alternative(), figure.span());
    }
  }
}
