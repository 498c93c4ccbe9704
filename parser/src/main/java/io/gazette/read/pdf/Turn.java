package io.gazette.read.pdf;

/**
 * Which way a text runs over a page as it is shown. Each way has reading coordinates of its own: u
 * grows along the line, v from line to line.
 */
enum Turn {
  /** Left to right, lines top to bottom. */
  UPRIGHT,
  /** Bottom to top, lines left to right: a table set sideways. */
  LEFT,
  /** Upside down. */
  OVER,
  /** Top to bottom, lines right to left: a table set sideways, or vertical writing (竖排). */
  RIGHT,
  /** Askew: a watermark. */
  ASKEW;

  /** The turn of a text that advances by {@code dx} to the right and {@code dy} downwards. */
  static Turn of(float dx, float dy) {
    float along = Math.abs(dx);
    float across = Math.abs(dy);
    if (across <= along * 0.05f) {
      return dx >= 0 ? UPRIGHT : OVER;
    }
    if (along <= across * 0.05f) {
      return dy > 0 ? RIGHT : LEFT;
    }
    return ASKEW;
  }

  float u(float x, float y, float width, float height) {
    return switch (this) {
      case UPRIGHT, ASKEW -> x;
      case LEFT -> height - y;
      case OVER -> width - x;
      case RIGHT -> y;
    };
  }

  float v(float x, float y, float width, float height) {
    return switch (this) {
      case UPRIGHT, ASKEW -> y;
      case LEFT -> x;
      case OVER -> height - y;
      case RIGHT -> width - x;
    };
  }

  /** x of a point in reading coordinates. */
  float x(float u, float v, float width, float height) {
    return switch (this) {
      case UPRIGHT, ASKEW -> u;
      case LEFT -> v;
      case OVER -> width - u;
      case RIGHT -> width - v;
    };
  }

  /** y of a point in reading coordinates. */
  float y(float u, float v, float width, float height) {
    return switch (this) {
      case UPRIGHT, ASKEW -> v;
      case LEFT -> height - u;
      case OVER -> height - v;
      case RIGHT -> u;
    };
  }
}
