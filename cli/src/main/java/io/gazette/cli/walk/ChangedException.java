package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;

/** A file was written to while it was read. */
public final class ChangedException extends ToldException {

  private static final long serialVersionUID = 1;

  ChangedException() {
    super(Saying.CHANGED.of());
  }
}
