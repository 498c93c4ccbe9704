package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an instruction of an amending decision with its new text: the units of the new text become
 * the paragraphs they were printed as. Each begins where {@code gz:new} says so.
 */
final class QuotedReader {

  private static final Set<String> TEXTS = Set.of("num", "heading", "p");

  private final TableReader tables;
  private final List<Piece> pieces = new ArrayList<>();
  private String openingMark = "";

  /**
   * A paragraph, or a table among them.
   *
   * @param begins the element it begins with
   */
  record Piece(Node begins, StringBuilder text, Optional<BlockDraft> block) {

    /** As a quoted paragraph; a table as it is. */
    BlockDraft draft() {
      if (block.isPresent()) {
        return block.get();
      }
      BlockDraft draft = BlockDraft.unit(begins.span());
      draft.text = Optional.of(text.toString());
      draft.quoted = true;
      return draft;
    }
  }

  private QuotedReader(TableReader tables) {
    this.tables = tables;
  }

  /** Whether {@code p} holds new text set out in units. */
  static boolean isMeant(Node p, Mode mode) {
    return mode == Mode.EXACT && !p.all("quotedStructure").isEmpty();
  }

  /** The paragraphs of {@code p}: first its own, {@code ""} where it begins with new text. */
  static List<Piece> read(Node p, TableReader tables) {
    QuotedReader reader = new QuotedReader(tables);
    reader.begin(p);
    reader.own(p);
    p.place();
    return reader.pieces;
  }

  private void begin(Node node) {
    pieces.add(new Piece(node, new StringBuilder(), Optional.empty()));
  }

  private void append(String text) {
    Piece last = pieces.get(pieces.size() - 1);
    if (last.block().isPresent()) {
      begin(last.begins());
    }
    pieces.get(pieces.size() - 1).text().append(text);
  }

  private void own(Node node) {
    for (Node child : node.children()) {
      if (child.is("quotedStructure")) {
        openingMark = child.attribute("startQuote");
        quoted(child);
        append(openingMark + child.attribute("endQuote"));
        openingMark = "";
      } else if (child.isText()) {
        append(child.ownText());
      } else {
        own(child);
      }
    }
  }

  /** Between the units of new text stands nothing but line ends. */
  private void quoted(Node unit) {
    for (Node child : unit.elements()) {
      if (child.is("table") || child.is("p") && !child.all("img").isEmpty()) {
        Block block = child.is("p") ? BodyReader.figure(child) : tables.table(child);
        pieces.add(new Piece(child, new StringBuilder(), Optional.of(BlockDraft.of(block))));
      } else if (TEXTS.contains(child.name())) {
        if (child.has("gz:new")) {
          begin(child);
        }
        append(openingMark);
        openingMark = "";
        own(child);
      } else {
        quoted(child);
      }
    }
  }
}
