package io.gazette.cli;

import java.util.List;

/**
 * A line of a tree and what hangs under it.
 *
 * @param label how the line starts: 第一章
 * @param style of the label
 * @param text what follows, cut where the line is too long: 总则
 * @param note how it ends, never cut before the text: 第一条–第八条
 * @param children in order
 */
record Node(String label, Style style, String text, String note, List<Node> children) {

  Node {
    children = List.copyOf(children);
  }

  static Node leaf(String label, Style style, String text, String note) {
    return new Node(label, style, text, note, List.of());
  }
}
