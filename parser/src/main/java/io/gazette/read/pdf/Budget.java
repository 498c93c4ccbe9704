package io.gazette.read.pdf;

import java.io.IOException;

/**
 * How much work a file may cost. Steps are counted rather than time, so that the same file gives
 * the same result on any machine; a forged file that draws itself over and over comes to an end.
 */
final class Budget {

  private static final int OPERATORS_OF_PAGE = 2_000_000;
  private static final int OPERATORS_OF_FORM = 300;
  private static final int GLYPHS_OF_PAGE = 60_000;
  private static final long OPERATORS_OF_FILE = 40_000_000;
  private static final long GLYPHS_OF_FILE = 12_000_000;
  private static final long BYTES_OF_PAGE = 64L << 20;
  private static final long BYTES_OF_FILE = 512L << 20;

  /** A page or file asks for more than it may. */
  static final class Exhausted extends IOException {

    Exhausted() {
      super("more is drawn than any page of print holds");
    }

    /** No stack: it is no fault of ours. */
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  private long operatorsLeft = OPERATORS_OF_FILE;
  private long glyphsLeft = GLYPHS_OF_FILE;
  private long bytesLeft = BYTES_OF_FILE;
  private int operators;
  private int glyphs;
  private long bytes;

  void startPage() {
    operators = OPERATORS_OF_PAGE;
    glyphs = GLYPHS_OF_PAGE;
    bytes = BYTES_OF_PAGE;
  }

  /** Whether nothing is left for any further page. */
  boolean isSpent() {
    return operatorsLeft <= 0 || glyphsLeft <= 0 || bytesLeft <= 0;
  }

  void operator() throws Exhausted {
    operatorsLeft--;
    if (--operators <= 0 || operatorsLeft <= 0) {
      throw new Exhausted();
    }
  }

  /** A form: to begin one costs as much as many operators. */
  void form() throws Exhausted {
    operators -= OPERATORS_OF_FORM;
    operatorsLeft -= OPERATORS_OF_FORM;
    operator();
  }

  void glyph() throws Exhausted {
    glyphsLeft--;
    if (--glyphs <= 0 || glyphsLeft <= 0) {
      throw new Exhausted();
    }
  }

  void bytes(int count) throws Exhausted {
    bytesLeft -= count;
    bytes -= count;
    if (bytes <= 0 || bytesLeft <= 0) {
      throw new Exhausted();
    }
  }
}
