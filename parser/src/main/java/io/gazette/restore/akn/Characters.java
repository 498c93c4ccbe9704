package io.gazette.restore.akn;

import io.gazette.model.Counts;

/** Counts the printed characters of a file: what its {@code meta} says is not printed. */
final class Characters {

  private Characters() {}

  static int of(Node node) {
    int count =
        Counts.characters(node.ownText())
            + Counts.characters(node.attribute("startQuote"))
            + Counts.characters(node.attribute("endQuote"));
    if (!node.is("meta")) {
      for (Node child : node.children()) {
        count += of(child);
      }
    }
    return count;
  }
}
