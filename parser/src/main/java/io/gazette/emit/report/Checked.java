package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Counts;
import io.gazette.text.SourceText;
import java.util.ArrayList;
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

  /**
   * {@return the same findings at their places in the file}
   *
   * <p>What was taken out of a page of the web is mended on the page, so no finding of a page
   * carries a fix.
   */
  public List<Diagnostic> inFile() {
    if (source.origins().places().isEmpty()) {
      return findings;
    }
    List<Diagnostic> placed = new ArrayList<>(findings.size());
    for (Diagnostic finding : findings) {
      placed.add(new Diagnostic(finding.rule(), finding.message(), source.inFile(finding.span())));
    }
    return placed;
  }
}
