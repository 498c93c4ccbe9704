package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Unit;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.Optional;

/**
 * A paragraph of an instruction or of the new text under it, a stretch of one, or a table among
 * these.
 *
 * @param text what is printed
 * @param isNew whether it begins a paragraph of the model, and no stretch of one
 * @param depth how deep the paragraph stands under the unit around it
 * @param block the unit whose text it is of, or a table or figure
 * @param heading whether it is the heading of the unit
 * @param from where it begins in the text or heading of the unit; -1 where it is not of one alone
 */
record Passage(String text, boolean isNew, int depth, Block block, boolean heading, int from) {

  /** The text of {@code unit}. */
  static Passage ofText(Unit unit) {
    return new Passage(unit.text(), false, BlockWriter.CHILD, unit, false, 0);
  }

  /** The heading of {@code unit}. */
  static Passage ofHeading(Unit unit) {
    return new Passage(unit.heading(), false, BlockWriter.CHILD, unit, true, 0);
  }

  /** A quoted paragraph: label, heading and text of {@code unit}, as {@code printed}. */
  static Passage quoted(Unit unit, String printed, int depth) {
    int from = printed.equals(unit.text()) ? 0 : -1;
    return new Passage(printed, true, depth, unit, false, from);
  }

  /** A table or figure. */
  static Passage of(Block block, int depth) {
    return new Passage("", true, depth, block, false, -1);
  }

  /** The stretch {@code [start, end)} that begins the paragraph. */
  Passage first(int start, int end) {
    return new Passage(
        text.substring(start, end), isNew, depth, block, heading, from < 0 ? -1 : from + start);
  }

  /** The stretch {@code [start, end)} within the paragraph. */
  Passage inner(int start, int end) {
    return new Passage(
        text.substring(start, end), false, depth, block, heading, from < 0 ? -1 : from + start);
  }

  /** Whether it is a table or figure. */
  boolean isBlock() {
    return !(block instanceof Unit);
  }

  Span span() {
    return block.span();
  }

  /** What {@code [start, end)} of it names, marked. */
  Marks marks(int start, int end, InlineReferences named) {
    Marks marks = new Marks(text.substring(start, end));
    Optional<Unit> unit = from >= 0 && block instanceof Unit u ? Optional.of(u) : Optional.empty();
    if (unit.isPresent() && heading && named.anyInHeading(unit.get()) && from + start == 0) {
      named.markHeading(unit.get(), marks);
    } else if (unit.isPresent() && !heading) {
      named.mark(unit.get(), from + start, marks);
    }
    return marks;
  }

  /** Offset of the “ that it begins with; -1 where it begins with none. */
  int openingMark() {
    int at = 0;
    while (at < text.length() && Chars.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '“' ? at : -1;
  }
}
