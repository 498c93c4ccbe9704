package io.gazette.read;

import java.io.IOException;

/** STUB, to be replaced at merge. */
public class UnreadableSourceException extends IOException {

  public UnreadableSourceException(String message) {
    super(message);
  }
}
