package io.gazette.restore.akn;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.util.List;

/**
 * What an Akoma Ntoso file holds.
 *
 * @param issue the issue; its places are those of the file, where it tells none of its source
 * @param findings what was not understood
 */
public record AknIssue(Issue issue, List<Diagnostic> findings) {

  public AknIssue {
    findings = List.copyOf(findings);
  }
}
