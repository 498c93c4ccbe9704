package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.Optional;

/**
 * A paragraph of an instruction or of the new text under it, or a table among these.
 *
 * @param text what is printed
 * @param isNew whether it begins a paragraph of the model, and no stretch of one
 * @param depth how deep the paragraph stands under the unit around it
 * @param span where it stands
 * @param block a table or figure
 */
record Passage(String text, boolean isNew, int depth, Span span, Optional<Block> block) {

  /** A stretch of a paragraph that began before. */
  static Passage goingOn(String text) {
    return new Passage(text, false, BlockWriter.CHILD, Span.NONE, Optional.empty());
  }

  static Passage quoted(String text, int depth, Span span) {
    return new Passage(text, true, depth, span, Optional.empty());
  }

  static Passage of(Block block, int depth) {
    return new Passage("", true, depth, block.span(), Optional.of(block));
  }

  /** The same paragraph, {@code part} of its text. */
  Passage with(String part) {
    return new Passage(part, isNew, depth, span, block);
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
