package io.gazette.restore;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import java.util.List;

/**
 * What a record says.
 *
 * @param issue the issue
 * @param counts what it is said to hold
 * @param diagnostics what was found in its text
 */
record Written(Issue issue, Placed<Counts> counts, List<Diagnostic> diagnostics) {}
