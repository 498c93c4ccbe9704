package io.gazette.restore.akn;

import io.gazette.model.Counts;

/** Counts the printed characters of a file: what its {@code meta} says is not printed. */
final class Characters {

  private Characters() {}

  static int of(Node node) {
    if (node.isText()) {
      return Counts.characters(node.text());
    }
    int count = node.is("img") ? Counts.characters(node.attribute("alt")) : 0;
    if (!node.is("meta")) {
      for (Node child : node.children()) {
        count += of(child);
      }
    }
    return count;
  }
}
