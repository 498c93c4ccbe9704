package io.gazette.restore.akn;

import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An element of the file, or a piece of text in one. A name of our own namespace starts with {@code
 * gz:}, one of any namespace but Akoma Ntoso's with {@code ?:}.
 */
final class Node {

  private static final String TEXT = "";

  private final String name;
  private final String text;
  private final String[] attributes;
  private final List<Node> children = new ArrayList<>(2);
  private final int line;
  private final int column;
  private int endLine;
  private int endColumn;
  private boolean placed;

  private Node(String name, String text, String[] attributes, int line, int column) {
    this.name = name;
    this.text = text;
    this.attributes = attributes;
    this.line = line;
    this.column = column;
    this.endLine = line;
    this.endColumn = column;
  }

  /**
   * @param attributes names and values in turn
   */
  static Node element(String name, String[] attributes, int line, int column) {
    return new Node(name, "", attributes, line, column);
  }

  static Node text(String text, int line, int column) {
    return new Node(TEXT, text, new String[0], line, column);
  }

  void add(Node child) {
    children.add(child);
  }

  void endsAt(int line, int column) {
    endLine = line;
    endColumn = column;
  }

  /** The local name; {@code ""} for a piece of text. */
  String name() {
    return name;
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  boolean isText() {
    return name.equals(TEXT);
  }

  List<Node> children() {
    return children;
  }

  /** The elements in it, without the text between them. */
  List<Node> elements() {
    List<Node> elements = new ArrayList<>(children.size());
    for (Node child : children) {
      if (!child.isText()) {
        elements.add(child);
      }
    }
    return elements;
  }

  /** The first child element called {@code wanted}, or one without anything in it. */
  Node child(String wanted) {
    for (Node child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return new Node(wanted, "", new String[0], 0, 0);
  }

  boolean has(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return true;
      }
    }
    return false;
  }

  /** The value of an attribute; {@code ""} where it is absent. */
  String attribute(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return attributes[i + 1];
      }
    }
    return "";
  }

  /** Notes that all its characters have their place in the issue. */
  void place() {
    placed = true;
    for (Node child : children) {
      child.place();
    }
  }

  /** Marks of quotation around it, which are no text of the file, that have no place yet. */
  Node quotes() {
    placed = true;
    return text(attribute("startQuote") + attribute("endQuote"), line, column);
  }

  /** Whether its own characters have their place in the issue. */
  boolean isPlaced() {
    return placed;
  }

  /** The characters that it has itself: a piece of text, or the words that stand for an image. */
  String ownText() {
    return is("img") ? attribute("alt") : text;
  }

  /** All its characters; an {@code eol} is a line turn. */
  String text() {
    if (isText()) {
      return text;
    }
    if (children.size() == 1 && children.get(0).isText() && !is("img")) {
      return children.get(0).text;
    }
    StringBuilder all = new StringBuilder();
    append(all);
    return all.toString();
  }

  private void append(StringBuilder all) {
    if (is("meta")) {
      return;
    }
    if (is("eol") || is("br")) {
      all.append('\n');
    }
    all.append(ownText());
    for (Node child : children) {
      child.append(all);
    }
  }

  /** Its first descendant called {@code wanted}, in document order, or nothing. */
  Node first(String wanted) {
    List<Node> found = all(wanted);
    return found.isEmpty() ? child("?:none") : found.get(0);
  }

  /** Its descendants called {@code wanted}, in document order, none within another. */
  List<Node> all(String wanted) {
    List<Node> found = new ArrayList<>();
    collect(wanted, found);
    return found;
  }

  private void collect(String wanted, List<Node> found) {
    for (Node child : children) {
      if (child.is(wanted)) {
        found.add(child);
      } else {
        child.collect(wanted, found);
      }
    }
  }

  /**
   * Where it stands: in the text that the file was made from, if that is told, else in the file.
   */
  Span span() {
    Span told = At.span(attribute("gz:at"));
    return told.equals(Span.NONE) ? inFile() : told;
  }

  /** Where it stands in the file. */
  Span inFile() {
    return line == 0 ? Span.NONE : new Span(line, column, endLine, endColumn);
  }
}
