package io.gazette.read.docx;

import java.io.IOException;

/** A Word file that cannot be read: what is wrong, and what to do. */
public final class UnreadableWordException extends IOException {

  private final String cure;

  UnreadableWordException(String fault, String cure) {
    super(fault);
    this.cure = cure;
  }

  static UnreadableWordException damaged(String what) {
    return new UnreadableWordException(
        "is a damaged Word file: " + what, "open it in Word or WPS and save it anew");
  }

  /** What to do, in a clause. */
  public String cure() {
    return cure;
  }
}
