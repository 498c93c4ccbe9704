package io.gazette.emit;

import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;

/** An issue as Akoma Ntoso. */
final class AkomaNtosoEmitter {

  private AkomaNtosoEmitter() {}

  static void emit(Issue issue, EmitOptions options, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("being built");
  }
}
