package io.gazette.validate.typography;

import io.gazette.text.Chars;
import io.gazette.validate.sheet.Passage;

/**
 * An opening or closing mark.
 *
 * @param passage it stands in
 * @param number of this passage, counted through the sheet
 * @param at where in it
 */
record Mark(Passage passage, int number, int at) {

  char character() {
    return passage.charAt(at);
  }

  Bracket bracket() {
    return Bracket.of(character());
  }

  /** The other half of the pair. */
  char partner() {
    return bracket().usual(!Bracket.opens(character()));
  }

  boolean isBefore(Mark other) {
    return number < other.number || number == other.number && at < other.at;
  }

  /** Whether nothing but its label stands before it. */
  boolean begins() {
    return at == passage.labelEnd() || passage.before(at) == Chars.ERASED;
  }
}
