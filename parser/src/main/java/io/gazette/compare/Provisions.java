package io.gazette.compare;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as the sequence of its provisions, attachments left out. Its own 目录 is left out too:
 * it follows the headings.
 */
final class Provisions {

  /** What parts the cells of a row. */
  private static final String CELL = " | ";

  private final List<Provision> provisions = new ArrayList<>();

  private Provisions() {}

  static List<Provision> of(Document document) {
    Provisions all = new Provisions();
    all.printed(document.head());
    for (Block block : document.body()) {
      all.block(block, "");
    }
    all.printed(document.tail());
    document.colophon().ifPresent(c -> all.printed(c.printed()));
    return all.provisions;
  }

  /** Those of its body alone. */
  static List<Provision> ofBody(Document document) {
    Provisions all = new Provisions();
    for (Block block : document.body()) {
      all.block(block, "");
    }
    return all.provisions;
  }

  static List<Provision> of(List<Printed> lines) {
    Provisions all = new Provisions();
    all.printed(lines);
    return all.provisions;
  }

  /** Lines of one kind that follow each other are one provision: where lines turn is no matter. */
  private void printed(List<Printed> lines) {
    int at = 0;
    while (at < lines.size()) {
      Printed first = lines.get(at);
      StringBuilder words = new StringBuilder(first.text());
      Span span = first.span();
      for (at++; at < lines.size() && goesOn(first, lines.get(at)); at++) {
        words.append(' ').append(lines.get(at).text());
        span = span.to(lines.get(at).span());
      }
      boolean contents =
          first.part() == Printed.Part.CONTENTS_HEADING
              || first.part() == Printed.Part.CONTENTS_ENTRY;
      if (!contents) {
        add(new Piece(first.part().word(), "", "", words.toString(), provisions.size(), "", span));
      }
    }
  }

  private static boolean goesOn(Printed first, Printed line) {
    return line.part() == first.part()
        && line.part() != Printed.Part.PREAMBLE
        && line.part() != Printed.Part.BACK_MATTER;
  }

  private void block(Block block, String place) {
    if (!(block instanceof Unit unit)) {
      others(block, place, provisions.size()).forEach(this::add);
      return;
    }
    String own = Places.of(unit, place, 0);
    if (unit.type() == Type.ARTICLE) {
      List<Piece> parts = new ArrayList<>();
      parts(unit.children(), own, parts);
      Piece article = piece(unit, own, provisions.size());
      provisions.add(new Provision(article, List.copyOf(parts)));
      return;
    }
    add(piece(unit, own, provisions.size()));
    String below = unit.type().compareTo(Type.ARTICLE) < 0 ? "" : own;
    for (Block child : unit.children()) {
      block(child, below);
    }
  }

  private void add(Piece piece) {
    provisions.add(Provision.of(piece));
  }

  private static void parts(List<Block> blocks, String place, List<Piece> parts) {
    int paragraphs = Places.paragraphs(blocks);
    int paragraph = 0;
    for (Block block : blocks) {
      if (!(block instanceof Unit unit)) {
        parts.addAll(others(block, place, parts.size()));
        continue;
      }
      boolean counted = unit.type() == Type.PARAGRAPH && unit.num().isEmpty();
      paragraph += counted ? 1 : 0;
      String own = Places.of(unit, place, counted && paragraphs > 1 ? paragraph : 0);
      parts.add(piece(unit, own, parts.size()));
      parts(unit.children(), own, parts);
    }
  }

  private static Piece piece(Unit unit, String place, int position) {
    String words = unit.heading() + unit.text();
    return new Piece(
        unit.type().word(), unit.num(), unit.number(), words, position, place, unit.span());
  }

  /** A table row by row, a figure by what stands for it. */
  private static List<Piece> others(Block block, String place, int position) {
    List<Piece> pieces = new ArrayList<>();
    if (block instanceof Block.Table table) {
      for (List<Block.Cell> row : table.rows()) {
        int at = position + pieces.size();
        pieces.add(new Piece("row", "", "", cells(row), at, place, table.span()));
      }
    } else if (block instanceof Block.Figure figure) {
      String words = figure.alternative() + " " + figure.target();
      pieces.add(new Piece("figure", "", "", words.strip(), position, place, figure.span()));
    }
    return pieces;
  }

  private static String cells(List<Block.Cell> row) {
    StringBuilder cells = new StringBuilder();
    for (Block.Cell cell : row) {
      cells.append(cells.length() == 0 ? "" : CELL).append(cell.text());
    }
    return cells.toString();
  }
}
