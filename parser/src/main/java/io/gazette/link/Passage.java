package io.gazette.link;

import io.gazette.text.Span;

/**
 * One text of a document.
 *
 * @param text its characters
 * @param path to what holds it
 * @param field of what holds it: {@code text}, {@code heading}; {@code ""} where the path says all
 * @param at the element it stands in
 * @param kind what may be named in it
 * @param holder where what holds it stands in the source
 * @param before how many characters that are no white space the holder has before it
 */
record Passage(String text, Path path, String field, Node at, Kind kind, Span holder, int before) {

  /** What a passage is. */
  enum Kind {
    /** Text of a body. */
    BODY,
    /** Text after the items of a 款: 前款 means that 款. */
    WRAP_UP,
    /** New text in an amending decision: it speaks of the text that is amended. */
    QUOTED,
    /** A title: it names texts, and nothing else in it is a reference. */
    TITLE
  }
}
