package io.gazette.cli.walk;

import java.io.IOException;
import java.nio.file.Path;

/** Two folders would have one place in the layout. */
public final class SameNameException extends IOException {

  private static final long serialVersionUID = 1;

  SameNameException(Path one, Path other) {
    super(one + " and " + other + " have the same name");
  }
}
