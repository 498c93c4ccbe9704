package io.gazette.cli;

import java.util.List;

/** Lines for a terminal of a given width. */
final class Page {

  /** A note longer than what this leaves is cut too. */
  private static final int MIN_TEXT = 12;

  private final StringBuilder lines = new StringBuilder();
  private final int width;
  private final boolean colour;

  Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Whether styles are shown. */
  boolean colour() {
    return colour;
  }

  /** An empty line, then the title of a section. */
  void heading(String title, String note) {
    lines.append('\n');
    line("", Node.leaf(title, Style.BOLD, "", note));
  }

  /** One line in one style, cut to the width. */
  void line(String text, Style style) {
    lines.append(style.of(Line.cut(Line.oneLine(text), width), colour)).append('\n');
  }

  /** A line that is styled already, or must not be cut. */
  void raw(String text) {
    lines.append(text).append('\n');
  }

  /** Every node, drawn as a tree. */
  void tree(List<Node> nodes) {
    tree(nodes, "");
  }

  private void tree(List<Node> nodes, String indent) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1;
      line(indent + (last ? "└─ " : "├─ "), nodes.get(i));
      tree(nodes.get(i).children(), indent + (last ? "   " : "│  "));
    }
  }

  /** One node after {@code indent}: label, text and note share what the width leaves. */
  void line(String indent, Node node) {
    int left = Math.max(MIN_TEXT, width - Line.width(indent));
    String note = Line.cut(Line.oneLine(node.note()), Math.max(MIN_TEXT, left - MIN_TEXT));
    left -= note.isEmpty() ? 0 : Line.width(note) + 2;
    String label = Line.cut(Line.oneLine(node.label()), Math.max(1, left));
    left -= Line.width(label) + 1;
    String text = left < 2 ? "" : Line.cut(Line.oneLine(node.text()), left);
    lines.append(Style.DIM.of(indent, colour)).append(node.style().of(label, colour));
    if (!text.isEmpty()) {
      lines.append(label.isEmpty() ? "" : " ").append(text);
    }
    if (!note.isEmpty()) {
      lines.append("  ").append(Style.DIM.of(note, colour));
    }
    lines.append('\n');
  }

  /** All lines. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
