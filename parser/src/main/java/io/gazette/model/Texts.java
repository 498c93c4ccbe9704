package io.gazette.model;

import io.gazette.text.Span;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Walks every printed text of an issue in reading order; the colophon comes after the attachments,
 * as in print. It uses no lambda: each would cost a cold start a class.
 */
public final class Texts {

  private Texts() {}

  /**
   * Hands each text and its place to {@code each}. The label, heading and text of a unit come one
   * after the other.
   *
   * @param issue whose texts are visited
   * @param each takes a text and its place
   */
  public static void walk(Issue issue, BiConsumer<String, Span> each) {
    if (issue.masthead().isPresent()) {
      printed(issue.masthead().get().printed(), each);
    }
    for (Contents contents : issue.contents()) {
      contents(contents, each);
    }
    for (Document document : issue.documents()) {
      document(document, each);
    }
    for (BackMatter matter : issue.backMatter()) {
      printed(matter.printed(), each);
    }
  }

  /**
   * The same for one document.
   *
   * @param document whose texts are visited
   * @param each takes a text and its place
   */
  public static void document(Document document, BiConsumer<String, Span> each) {
    printed(document.head(), each);
    for (Block block : document.body()) {
      block(block, each);
    }
    printed(document.tail(), each);
    for (Document attachment : document.attachments()) {
      document(attachment, each);
    }
    if (document.colophon().isPresent()) {
      printed(document.colophon().get().printed(), each);
    }
  }

  private static void printed(List<Printed> lines, BiConsumer<String, Span> each) {
    for (Printed line : lines) {
      each.accept(line.text(), line.span());
    }
  }

  private static void contents(Contents contents, BiConsumer<String, Span> each) {
    printed(contents.heading(), each);
    for (Contents.Rubric rubric : contents.rubrics()) {
      each.accept(rubric.text(), rubric.span());
      for (Contents.Entry entry : rubric.entries()) {
        each.accept(entry.text(), entry.span());
      }
    }
  }

  private static void block(Block block, BiConsumer<String, Span> each) {
    if (block instanceof Block.Unit unit) {
      each.accept(unit.num(), unit.span());
      each.accept(unit.heading(), unit.span());
      each.accept(unit.text(), unit.span());
      for (Block child : unit.children()) {
        block(child, each);
      }
    } else if (block instanceof Block.Table table) {
      table(table, each);
    } else if (block instanceof Block.Figure figure) {
      each.accept(figure.alternative(), figure.span());
    }
  }

  private static void table(Block.Table table, BiConsumer<String, Span> each) {
    for (List<Block.Cell> row : table.rows()) {
      for (Block.Cell cell : row) {
        each.accept(cell.text(), table.span());
      }
    }
  }
}
