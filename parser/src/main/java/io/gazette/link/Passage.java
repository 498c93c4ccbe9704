package io.gazette.link;

import io.gazette.model.Block.Responsibility;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.text.Span;
import java.util.Optional;

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
 * @param part of a printed line
 * @param responsibility the note that ends a text of a body
 */
record Passage(
    String text,
    Path path,
    String field,
    Node at,
    Kind kind,
    Span holder,
    int before,
    Optional<Part> part,
    Optional<Responsibility> responsibility) {

  /** A text of a body. */
  static Passage text(
      String text, Path path, String field, Node at, Kind kind, Span holder, int before) {
    return new Passage(
        text, path, field, at, kind, holder, before, Optional.empty(), Optional.empty());
  }

  /** A printed line. */
  static Passage line(Printed line, Path path, Node at, Kind kind, Span span) {
    return new Passage(
        line.text(), path, "text", at, kind, span, 0, Optional.of(line.part()), Optional.empty());
  }

  /** The same with the note that ends it. */
  Passage with(Optional<Responsibility> note) {
    return new Passage(text, path, field, at, kind, holder, before, part, note);
  }

  /** What a line of {@code part} is; empty where it names nothing. */
  static Optional<Kind> kind(Part part) {
    return switch (part) {
      case TITLE -> Optional.of(Kind.TITLE);
      case PREAMBLE, PROMULGATION -> Optional.of(Kind.BODY);
      case ADOPTION_NOTE, NOTE, ORDER_DATE, DATE, PRINTED_BY, PRINTED_ON -> Optional.of(Kind.LINE);
      case ISSUER_MARK, ORDER_HEAD, ISSUED_BY, ADDRESSEES -> Optional.of(Kind.NAMES);
      case SIGNATURE, ORDER_SIGNATURE, COPIED_TO -> Optional.of(Kind.NAMES);
      default -> Optional.empty();
    };
  }

  /** The same as one of another kind. */
  Passage as(Kind other) {
    return new Passage(text, path, field, at, other, holder, before, part, responsibility);
  }

  /** What a passage is. */
  enum Kind {
    /** Text of a body. */
    BODY,
    /** A cell of a table that names who answers for a task. */
    UNITS,
    /** Text after the items of a 款: 前款 means that 款. */
    WRAP_UP,
    /** New text in an amending decision: it speaks of the text that is amended. */
    QUOTED,
    /** A title: it names texts, and nothing else in it is a reference. */
    TITLE,
    /** A line around a body that names bodies, days and texts, but no units. */
    LINE,
    /** A line of which only the bodies and persons are named. */
    NAMES
  }
}
