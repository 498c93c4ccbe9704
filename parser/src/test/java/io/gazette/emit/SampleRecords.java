package io.gazette.emit;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.io.IOException;
import java.util.List;

/** The sample that uses every field of the model, and its records, for those who read them back. */
public final class SampleRecords {

  private SampleRecords() {}

  public static Issue issue() {
    return SampleIssues.full();
  }

  public static List<Diagnostic> diagnostics() {
    return SampleIssues.diagnostics();
  }

  /** The sample in {@code format}, a word of {@code --to}. */
  public static byte[] written(String format) throws IOException {
    return written(format, issue(), diagnostics());
  }

  /** An issue in {@code format}. */
  public static byte[] written(String format, Issue issue, List<Diagnostic> diagnostics)
      throws IOException {
    return Emitted.bytes(OutputFormat.named(format).orElseThrow(), issue, diagnostics);
  }
}
