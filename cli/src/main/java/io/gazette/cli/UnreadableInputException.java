package io.gazette.cli;

import java.io.IOException;

/** An input cannot be read; the message names it, the reason, and what to do, in one line. */
final class UnreadableInputException extends IOException {

  private static final long serialVersionUID = 1;

  UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
