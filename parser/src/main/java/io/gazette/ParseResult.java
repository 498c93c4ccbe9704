package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.util.List;

/**
 * What parsing gives.
 *
 * @param issue the issue, every character of the source placed or discarded
 * @param diagnostics what was found on the way, in order of place
 */
public record ParseResult(Issue issue, List<Diagnostic> diagnostics) {

  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
