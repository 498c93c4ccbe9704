package io.gazette.cli;

import io.gazette.cli.tell.Line;
import java.util.List;

/** Lines for a terminal of a given width. */
final class Page {

  /** A text is not cut to less than this for the sake of its note. */
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
    int left = Math.max(2 * MIN_TEXT, width - Line.width(indent));
    String label = Line.cut(Line.oneLine(node.label()), left);
    left -= Line.width(label) + 1;
    String full = Line.oneLine(node.text());
    String note = Line.oneLine(node.note());
    int forNote = left - Math.min(Line.width(full), Math.max(MIN_TEXT, left / 2)) - 2;
    note = forNote < 2 ? "" : Line.cut(note, forNote);
    int forText = left - (note.isEmpty() ? 0 : Line.width(note) + 2);
    lines.append(Style.DIM.of(indent, colour));
    add("", node.style().of(label, colour), label);
    String text = forText < 2 ? "" : Line.cut(full, forText);
    add(label.isEmpty() || text.isEmpty() ? "" : " ", text, text);
    add(label.isEmpty() && text.isEmpty() ? "" : "  ", Style.DIM.of(note, colour), note);
    lines.append('\n');
  }

  private void add(String gap, String styled, String plain) {
    if (!plain.isEmpty()) {
      lines.append(gap).append(styled);
    }
  }

  /** All lines. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
