package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Counts;
import io.gazette.text.SourceText;
import java.util.List;

/**
 * A file that was checked.
 *
 * @param source its text
 * @param counts what it holds
 * @param findings in order of place
 */
public record Checked(SourceText source, Counts counts, List<Diagnostic> findings) {

  public Checked {
    findings = List.copyOf(findings);
  }
}
