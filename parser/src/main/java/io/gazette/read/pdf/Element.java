package io.gazette.read.pdf;

/**
 * An element of the structure that a tagged file tells: a paragraph, a heading, a cell of a table.
 *
 * @param number in reading order, from 1; 0 for {@link #NONE}
 * @param kind what it is
 * @param table number of the table it is a cell of; 0 for any other
 * @param row number of its row, counted over the file
 */
record Element(int number, Kind kind, int table, int row) {

  /** What is drawn outside the structure. */
  static final Element NONE = new Element(0, Kind.TEXT, 0, 0);

  /** The kinds that matter (ISO 32000-1, 14.8.4). */
  enum Kind {
    /** P, LI, Note and all that holds running text. */
    TEXT,
    /** H, H1 to H6, Title. */
    HEADING,
    /** TD. */
    CELL,
    /** TH. */
    HEAD_CELL
  }

  boolean isKnown() {
    return number > 0;
  }

  boolean isCell() {
    return kind == Kind.CELL || kind == Kind.HEAD_CELL;
  }
}
