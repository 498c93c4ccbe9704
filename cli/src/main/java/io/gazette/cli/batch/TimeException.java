package io.gazette.cli.batch;

import java.io.IOException;

/** A file was not converted in the time allowed; with more of it, or a free machine, it may be. */
public final class TimeException extends IOException {

  private static final long serialVersionUID = 1;

  public TimeException(String message, Throwable cause) {
    super(message, cause);
  }
}
