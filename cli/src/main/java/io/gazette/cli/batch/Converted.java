package io.gazette.cli.batch;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.util.List;

/** A file that was converted: the issue, and what was found in it, in order of place. */
public record Converted(Issue issue, List<Diagnostic> findings) {}
