package io.gazette.text;

/** What a reader knows of a line beyond its characters: the mark-up it stood in. */
public enum LineHint {
  /** Nothing: plain text. */
  NONE,
  /** {@code # …}, or {@code …} over {@code ====}: the highest heading. */
  HEADING_1,
  /** {@code ## …}, or {@code …} over {@code ----}. */
  HEADING_2,
  /** {@code ### …}. */
  HEADING_3,
  /** {@code #### …} and below. */
  HEADING_4,
  /** {@code | a | b |}: a row of a table. */
  TABLE_ROW,
  /** {@code |---|---|}: the rule under the head of a table; nothing of it is text. */
  TABLE_RULE,
  /**
   * A line of the title of a document, as its element, or its size and place on the page tell; its
   * lines follow each other.
   */
  TITLE,
  /** Set in the middle of the line: a title, a heading; its lines belong together. */
  CENTRED,
  /** Set at the right edge: a signature, a date. */
  RIGHT,
  /** {@code ![alt](target)} alone on its line. */
  FIGURE,
  /** The first line of a paragraph, as its place on the page or its element tells. */
  PARAGRAPH,
  /**
   * The same of a page that is no document: 第十二条 in a news item is quoted, no article of its own.
   */
  QUOTATION,
  /** A further line of the paragraph above, as its place on the page tells. */
  CONTINUATION;

  /** {@return whether the source marks the line as the first of a paragraph} */
  public boolean beginsParagraph() {
    return this == PARAGRAPH || this == QUOTATION;
  }

  /** {@return whether what looks like a label on the line is none} */
  public boolean hasNoLabel() {
    return this == TABLE_ROW || this == QUOTATION;
  }

  /** {@return whether the source marks the line as a heading of any level} */
  public boolean isHeading() {
    return ordinal() >= HEADING_1.ordinal() && ordinal() <= HEADING_4.ordinal();
  }
}
