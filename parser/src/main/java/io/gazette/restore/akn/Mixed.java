package io.gazette.restore.akn;

/** Tells elements that hold running text from those that hold blocks. */
final class Mixed {

  private Mixed() {}

  /** Whether text that is no white space stands directly in {@code node}, or nothing but text. */
  static boolean isInline(Node node) {
    for (Node child : node.children()) {
      if (child.isText() && !Text.isBlank(child.text())) {
        return true;
      }
    }
    return node.elements().isEmpty();
  }
}
