package io.gazette.emit;

import io.gazette.emit.akn.AkomaNtoso;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;

/** Emits an issue as Akoma Ntoso 3.0, in one file. */
final class AkomaNtosoEmitter {

  private AkomaNtosoEmitter() {}

  static void emit(Issue issue, EmitOptions options, OutputStream out) throws IOException {
    AkomaNtoso.write(issue, options.conversionDate(), options.akn(), out);
  }
}
