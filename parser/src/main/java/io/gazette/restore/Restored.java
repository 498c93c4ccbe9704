package io.gazette.restore;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.util.List;

/**
 * What reading back gives.
 *
 * @param issue the issue as it was written
 * @param recorded what was found in its text when that was read; their places are in that text
 * @param findings what was found in the record itself; their places are in the record
 */
public record Restored(Issue issue, List<Diagnostic> recorded, List<Diagnostic> findings) {

  public Restored {
    recorded = List.copyOf(recorded);
    findings = List.copyOf(findings);
  }
}
