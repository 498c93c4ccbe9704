package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.nio.file.Path;

/** Two folders would have one place in the layout. */
public final class SameNameException extends ToldException {

  private static final long serialVersionUID = 1;

  SameNameException(Path one, Path other) {
    super(Saying.SAME_NAME.of(one, other));
  }
}
