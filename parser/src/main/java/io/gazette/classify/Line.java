package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.text.LineHint;
import io.gazette.text.Span;

/** A line of text that is not blank, with what can be said of it by looking at it alone. */
public final class Line {

  private final CleanText text;
  private final int number;
  private final int from;
  private final int to;
  private final int indent;
  private final boolean gapBefore;
  private final LineHint hint;
  private final Marker marker;
  private final LineKind kind;
  private String compact;

  Line(
      CleanText text,
      int number,
      int from,
      int to,
      int indent,
      boolean gapBefore,
      LineHint hint,
      Marker marker,
      LineKind kind) {
    this.text = text;
    this.number = number;
    this.from = from;
    this.to = to;
    this.indent = indent;
    this.gapBefore = gapBefore;
    this.hint = hint;
    this.marker = marker;
    this.kind = kind;
  }

  /** Its number in the source, from 0; the last one where its label is cut over several. */
  public int number() {
    return number;
  }

  /** Offset of its first character that is not blank. */
  public int from() {
    return from;
  }

  /** Offset just after its last character that is not blank. */
  public int to() {
    return to;
  }

  /** Width of the white space before it: 1 for a half-width, 2 for an ideographic space. */
  public int indent() {
    return indent;
  }

  /** Whether a blank line stands before it, or it is the first. */
  public boolean gapBefore() {
    return gapBefore;
  }

  public LineHint hint() {
    return hint;
  }

  /** Its label; null where it has none. */
  public Marker marker() {
    return marker;
  }

  public LineKind kind() {
    return kind;
  }

  public boolean is(LineKind one) {
    return kind == one;
  }

  /** Whether it begins with a label of the form {@code style}. */
  public boolean has(MarkerStyle style) {
    return marker != null && marker.style() == style;
  }

  /** Its text, white space at both ends cut off. */
  public String text() {
    return text.text(from, to);
  }

  /** Its text after the label; all of it where there is no label. */
  public String textAfterLabel() {
    return marker == null ? text() : text.text(marker.textFrom(), to);
  }

  /** Its text with no white space at all. */
  public String compact() {
    if (compact == null) {
      compact = text.compact(from, to);
    }
    return compact;
  }

  /** Where it stands. */
  public Span span() {
    return text.source().span(from, to);
  }

  /** The text it is a line of. */
  public CleanText source() {
    return text;
  }

  /** Its first character that is not blank. */
  public char first() {
    return text.at(from);
  }

  /** Its last character that is not blank. */
  public char last() {
    return text.at(to - 1);
  }

  @Override
  public String toString() {
    return number + 1 + " " + kind + " " + text();
  }
}
