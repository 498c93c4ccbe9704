package io.gazette.emit;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.html.IssuePage;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Emits an issue as a page of the web. */
final class HtmlEmitter {

  private HtmlEmitter() {}

  static void emit(Issue issue, List<Diagnostic> diagnostics, EmitOptions options, OutputStream out)
      throws IOException {
    List<Diagnostic> shown = options.findings() ? diagnostics : List.of();
    IssuePage.write(issue, shown, options.language(), out);
    out.flush();
  }
}
