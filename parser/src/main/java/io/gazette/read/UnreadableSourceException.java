package io.gazette.read;

import java.io.IOException;

/** STUB. */
public class UnreadableSourceException extends IOException {
  private static final long serialVersionUID = 1;

  public UnreadableSourceException(String message) {
    super(message);
  }
}
