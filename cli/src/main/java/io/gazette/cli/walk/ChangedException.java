package io.gazette.cli.walk;

import java.io.IOException;

/** A file was written to while it was read. */
public final class ChangedException extends IOException {

  private static final long serialVersionUID = 1;

  ChangedException() {
    super("it changed while it was read");
  }
}
