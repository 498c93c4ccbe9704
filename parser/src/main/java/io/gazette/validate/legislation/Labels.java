package io.gazette.validate.legislation;

import io.gazette.model.Block;
import io.gazette.text.Span;

/** Where labels stand. */
final class Labels {

  private Labels() {}

  /** The place of the label of {@code unit}. */
  static Span place(Block.Unit unit) {
    Span span = unit.span();
    int length = Math.max(1, unit.num().codePointCount(0, unit.num().length()));
    return new Span(span.line(), span.column(), span.line(), span.column() + length, span.page());
  }
}
