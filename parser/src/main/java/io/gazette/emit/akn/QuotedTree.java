package io.gazette.emit.akn;

import io.gazette.amend.Label;
import io.gazette.amend.Label.Level;
import io.gazette.identify.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The 章 条 款 项 目 that new text consists of, found by its labels. */
final class QuotedTree {

  private final List<Node> roots = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();

  /** A unit of new text. */
  static final class Node {

    final Element element;
    final Optional<Label> label;

    /** The paragraph that it begins. */
    final Passage passage;

    /** Where the text of the passage begins that is its own; the end where none is. */
    final int from;

    final List<Node> children = new ArrayList<>();
    final List<Passage> blocks = new ArrayList<>();

    private Node(Element element, Optional<Label> label, Passage passage, int from) {
      this.element = element;
      this.label = label;
      this.passage = passage;
      this.from = from;
    }

    boolean isDivision() {
      return element.compareTo(Element.ARTICLE) < 0;
    }
  }

  private QuotedTree() {}

  static List<Node> of(List<Passage> pieces) {
    QuotedTree tree = new QuotedTree();
    for (Passage piece : pieces) {
      tree.add(piece);
    }
    return tree.roots;
  }

  private void add(Passage piece) {
    if (piece.isBlock()) {
      if (open.isEmpty()) {
        push(new Node(Element.PARAGRAPH, Optional.empty(), piece, 0));
      }
      open.peek().blocks.add(piece);
      return;
    }
    Optional<Label> label = Label.read(piece.text(), 0, piece.text().length());
    if (label.isEmpty()) {
      paragraph(piece, 0);
    } else if (label.get().level() == Level.ARTICLE) {
      article(piece, label.get());
    } else if (label.get().level().compareTo(Level.ARTICLE) < 0) {
      division(piece, label.get());
    } else {
      item(piece, label.get());
    }
  }

  private void division(Passage piece, Label label) {
    Element element = Element.values()[label.level().ordinal()];
    while (!open.isEmpty() && open.peek().element.compareTo(element) >= 0) {
      open.pop();
    }
    push(new Node(element, Optional.of(label), piece, label.to()));
  }

  private void article(Passage piece, Label label) {
    while (!open.isEmpty() && !open.peek().isDivision()) {
      open.pop();
    }
    push(new Node(Element.ARTICLE, Optional.of(label), piece, piece.text().length()));
    if (!Segment.isBlank(piece.text().substring(label.to()))) {
      push(new Node(Element.PARAGRAPH, Optional.empty(), piece, label.to()));
    }
  }

  private void paragraph(Passage piece, int from) {
    while (!open.isEmpty() && open.peek().element != Element.ARTICLE && !open.peek().isDivision()) {
      open.pop();
    }
    push(new Node(Element.PARAGRAPH, Optional.empty(), piece, from));
  }

  private void item(Passage piece, Label label) {
    boolean inItem = has(Element.POINT);
    boolean sub = label.level() == Level.SUBITEM && inItem;
    Element element = sub ? Element.INDENT : Element.POINT;
    while (!open.isEmpty() && open.peek().element.compareTo(element) >= 0) {
      open.pop();
    }
    if (!open.isEmpty() && open.peek().element == Element.ARTICLE) {
      push(new Node(Element.PARAGRAPH, Optional.empty(), piece, piece.text().length()));
    }
    push(new Node(element, Optional.of(label), piece, label.to()));
  }

  private boolean has(Element element) {
    for (Node node : open) {
      if (node.element == element) {
        return true;
      }
    }
    return false;
  }

  private void push(Node node) {
    if (open.isEmpty()) {
      roots.add(node);
    } else {
      open.peek().children.add(node);
    }
    open.push(node);
  }
}
