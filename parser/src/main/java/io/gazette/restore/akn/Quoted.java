package io.gazette.restore.akn;

import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a paragraph that quotes new text: an instruction of an amending decision ({@code mod}). The
 * new text is there the units that it consists of; the paragraphs it was printed in begin at {@code
 * gz:new}.
 */
final class Quoted {

  private static final Set<String> TEXTS = Set.of("num", "heading", "subheading", "p");

  private final List<Piece> pieces = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private Node start;
  private String mark = "";

  /**
   * A printed paragraph, or a table or figure among them.
   *
   * @param start the element it begins in; of the first the paragraph itself
   * @param text its characters
   * @param isBlock whether {@code start} is a table or figure
   */
  record Piece(Node start, String text, boolean isBlock) {

    Span span() {
      return start.span();
    }
  }

  private Quoted(Node p) {
    this.start = p;
  }

  static boolean isIn(Node p) {
    return !p.all("quotedStructure").isEmpty();
  }

  /** What {@code p} prints: first its own words, {@code ""} where a quotation begins it. */
  static List<Piece> of(Node p) {
    Quoted quoted = new Quoted(p);
    quoted.inline(p);
    quoted.close();
    return quoted.pieces;
  }

  private void close() {
    pieces.add(new Piece(start, text.toString(), false));
    text = new StringBuilder();
  }

  /** Running text: all of it counts. */
  private void inline(Node node) {
    if (node.is("quotedStructure")) {
      structure(node);
      return;
    }
    if (node.is("eol")) {
      text.append('\n');
    }
    text.append(node.ownText());
    node.children().forEach(this::inline);
  }

  /** The opening mark belongs to the paragraph that begins with it. */
  private void structure(Node node) {
    mark = node.attribute("startQuote");
    node.elements().forEach(this::block);
    text.append(mark).append(node.attribute("endQuote"));
    mark = "";
  }

  private void block(Node node) {
    boolean isFigure = node.is("p") && BodyReader.isFigure(node);
    if (node.is("table") || isFigure) {
      block(node, start);
    } else if (TEXTS.contains(node.name())) {
      if (node.has("gz:new")) {
        close();
        start = node;
      }
      text.append(mark);
      mark = "";
      node.children().forEach(this::inline);
    } else {
      node.elements().forEach(this::block);
    }
  }

  /** The paragraph around a table is over with it: what follows is marked as new. */
  private void block(Node block, Node around) {
    close();
    pieces.add(new Piece(block, "", true));
    start = around;
  }
}
