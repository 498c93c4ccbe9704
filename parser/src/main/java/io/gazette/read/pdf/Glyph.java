package io.gazette.read.pdf;

/**
 * A character on a page, in the reading coordinates of its turn.
 *
 * @param text what it is; {@link #UNKNOWN} where the file does not say
 * @param from u of its left edge
 * @param to u of its right edge
 * @param base v of its base line
 * @param size of the font, in points
 * @param afterSpace whether a white space was drawn before it
 * @param turn which way it runs
 * @param furniture whether the file says that it is a part of a running head or foot
 * @param element of the structure that it belongs to
 */
record Glyph(
    String text,
    float from,
    float to,
    float base,
    float size,
    boolean afterSpace,
    Turn turn,
    boolean furniture,
    Element element) {

  /** Shown for a character whose meaning the file does not tell. */
  static final String UNKNOWN = "\uFFFD";

  private static final float ASCENT = 0.86f;

  /** How far the middle of a square stands above the base line. */
  private static final float MIDDLE = ASCENT - 0.5f;

  /** Marks that fill the left half of their square and leave the other white. */
  private static final String HALF = "，。、；：！？）》〉】〕”’";

  /** Where what shows of it ends. */
  float inkTo() {
    boolean white = to - from > 0.9f * size && HALF.indexOf(last()) >= 0;
    return white ? to - size / 2 : to;
  }

  float top() {
    return base - ASCENT * size;
  }

  float bottom() {
    return base + (1 - ASCENT) * size;
  }

  /**
   * The same, set upright, as a character of a vertical line on a page {@code width} wide: the line
   * runs down the page, the next one stands left of it.
   */
  Glyph stacked(float width) {
    float top = top();
    float line = width - (from + to) / 2 + MIDDLE * size;
    return new Glyph(text, top, top + size, line, size, afterSpace, Turn.RIGHT, furniture, element);
  }

  /** The same on the page, that means {@code other}. */
  Glyph meaning(String other) {
    return new Glyph(other, from, to, base, size, afterSpace, turn, furniture, element);
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }
}
