package io.gazette.model;

import io.gazette.text.Span;

/**
 * A place where two printed pieces of one paragraph were put together.
 *
 * @param reason why they were apart
 * @param span from the last character of the first piece to the first character of the second
 */
public record Join(Reason reason, Span span) {

  /** What cut the paragraph. */
  public enum Reason {
    /** The end of a page. */
    PAGE_TURN("pageTurn"),
    /** The end of a line of a fixed width. */
    LINE_WRAP("lineWrap");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }
}
