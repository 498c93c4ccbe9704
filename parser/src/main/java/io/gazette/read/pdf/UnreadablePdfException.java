package io.gazette.read.pdf;

import java.io.IOException;

/** A PDF file that gives no text; the message says why, {@link #cure} what to do. */
public final class UnreadablePdfException extends IOException {

  private final String cure;

  UnreadablePdfException(String fault, String cure) {
    super(fault);
    this.cure = cure;
  }

  /** What to do. */
  public String cure() {
    return cure;
  }
}
