package io.gazette.parse.body;

import io.gazette.model.Block;
import io.gazette.parse.join.Node;
import io.gazette.text.Chars;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The tree of a body while it grows: which units are open, and the one that was read last. */
final class Tree {

  private final List<Object> roots = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private Node leaf;

  /** The units at the top, in printed order: nodes, and blocks that are whole. */
  List<Object> roots() {
    return roots;
  }

  /** The open units, the innermost first. */
  Iterable<Node> open() {
    return open;
  }

  /** The unit that the last line went into; null where nothing was read, or a table. */
  Node leaf() {
    return leaf;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** The innermost open unit. */
  Node top() {
    return open.peek();
  }

  void pop() {
    open.pop();
  }

  void clear() {
    open.clear();
  }

  /** Opens {@code node} in the innermost open unit. */
  Node push(Node node) {
    node.inArticle = node.type == Block.Type.ARTICLE || !open.isEmpty() && open.peek().inArticle;
    add(node);
    open.push(node);
    leaf = node;
    return node;
  }

  /** Adds a table or figure to the innermost open unit. */
  void attach(Block block) {
    add(block);
    leaf = null;
  }

  private void add(Object child) {
    if (open.isEmpty()) {
      roots.add(child);
    } else {
      open.peek().children.add(child);
    }
  }

  /** Closes what a division of {@code type} cannot stand in: its equals and all below them. */
  void closeTo(Block.Type type) {
    while (!open.isEmpty()
        && (!isDivision(open.peek()) || open.peek().type.ordinal() >= type.ordinal())) {
      open.pop();
    }
  }

  /** Closes all but divisions and headings. */
  void closeTexts() {
    while (!open.isEmpty() && !isDivision(open.peek()) && open.peek().type != Block.Type.HEADING) {
      open.pop();
    }
  }

  /** Whether the last line is a heading, its text still to come: 五、附则. */
  boolean isBareHeading() {
    return leaf != null
        && leaf.type == Block.Type.HEADING
        && leaf.children.isEmpty()
        && !Chars.isSentenceEnd(leaf.lastChar())
        && !Chars.isCloser(leaf.lastChar());
  }

  boolean inArticle() {
    return !open.isEmpty() && open.peek().inArticle;
  }

  /** Whether {@code node} is a 编 分编 章 节. */
  static boolean isDivision(Node node) {
    return node.type.ordinal() <= Block.Type.SECTION.ordinal();
  }
}
