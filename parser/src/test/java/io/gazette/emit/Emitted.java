package io.gazette.emit;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Issues as the door writes them. */
final class Emitted {

  private Emitted() {}

  static byte[] bytes(OutputFormat format, Issue issue, List<Diagnostic> diagnostics)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.emit(issue, diagnostics, EmitOptions.DEFAULT, out);
    return out.toByteArray();
  }

  static String json(Issue issue) throws IOException {
    return json(issue, List.of());
  }

  static String json(Issue issue, List<Diagnostic> diagnostics) throws IOException {
    return new String(bytes(OutputFormat.JSON, issue, diagnostics), StandardCharsets.UTF_8);
  }

  static String yaml(Issue issue) throws IOException {
    return new String(bytes(OutputFormat.YAML, issue, List.of()), StandardCharsets.UTF_8);
  }

  static String markdown(Issue issue) throws IOException {
    return new String(bytes(OutputFormat.MARKDOWN, issue, List.of()), StandardCharsets.UTF_8);
  }
}
