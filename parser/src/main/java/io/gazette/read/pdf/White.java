package io.gazette.read.pdf;

/**
 * The white stretch between two columns, from top to bottom.
 *
 * @param from u of its left edge
 * @param to u of its right edge
 */
record White(float from, float to) {

  /** Where there is one column. */
  static final White NONE = new White(-1, -1);

  boolean isKnown() {
    return to > from;
  }

  float middle() {
    return (from + to) / 2;
  }

  float width() {
    return to - from;
  }

  /** What is white in both; {@link #NONE} if nothing is. */
  White meet(White other) {
    White both = new White(Math.max(from, other.from), Math.min(to, other.to));
    return both.isKnown() ? both : NONE;
  }

  /** Whether {@code u} lies in it. */
  boolean holds(float u) {
    return from <= u && u <= to;
  }
}
