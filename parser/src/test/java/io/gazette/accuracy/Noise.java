package io.gazette.accuracy;

/** What a printed page does to a text; all of it is real practice. */
enum Noise {
  /** Page turns in mid-sentence, page number and running head between the halves. */
  PAGE_FURNITURE("page turns with furniture"),
  /** Page turns in mid-sentence with nothing but a blank line between the halves. */
  PAGE_BLANK("page turns with a blank line"),
  /** Lines of a fixed width, paragraphs marked by an indent. */
  HARD_WRAP("hard wraps"),
  /** 第一章　总　　则. */
  SPACED_HEADINGS("letter-spaced headings"),
  /** A 目录 that repeats every heading. */
  CONTENTS("目录"),
  /** Pages set with half-width punctuation. */
  HALF_WIDTH("half-width pages"),
  /** {@code - （一）}. */
  BULLETS("list bullets"),
  /** ２０２０年. */
  FULL_WIDTH_DIGITS("full-width digits"),
  /** 第一条为了. */
  GLUED_LABELS("labels glued"),
  /** 第一条 on a line of its own. */
  LABEL_LINES("labels on own line"),
  /** CRLF, NBSP, BOM, zero-width characters. */
  CHARACTERS("CRLF, NBSP, BOM, ZWSP"),
  /** 笫一条, ⼀. */
  CONFUSABLES("confusable characters");

  private final String words;

  Noise(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
