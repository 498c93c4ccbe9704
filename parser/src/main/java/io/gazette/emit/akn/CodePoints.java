package io.gazette.emit.akn;

/**
 * Turns places counted in code points into offsets of one text. Asked in rising order, it walks the
 * text once.
 */
final class CodePoints {

  private final String text;
  private int points;
  private int offset;

  CodePoints(String text) {
    this.text = text;
  }

  /** The offset of the code point number {@code wanted}, from 0; the end for one beyond it. */
  int offset(int wanted) {
    if (wanted < points) {
      points = 0;
      offset = 0;
    }
    while (points < wanted && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      points++;
    }
    return offset;
  }
}
