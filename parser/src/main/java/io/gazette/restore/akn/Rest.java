package io.gazette.restore.akn;

import java.util.ArrayList;
import java.util.List;

/** What is left of a file when all is read: text where none of the readers looks for it. */
final class Rest {

  private Rest() {}

  /** The pieces of text in {@code node} that have no place in the issue. */
  static List<Node> of(Node node) {
    List<Node> rest = new ArrayList<>();
    collect(node, rest);
    return rest;
  }

  private static void collect(Node node, List<Node> rest) {
    if (node.is("meta")) {
      return;
    }
    if (!node.isPlaced() && (node.has("startQuote") || node.has("endQuote"))) {
      rest.add(node.quotes());
    }
    if (!node.isPlaced() && !Text.isBlank(node.ownText())) {
      rest.add(node);
      node.place();
      return;
    }
    for (Node child : node.children()) {
      collect(child, rest);
    }
  }
}
