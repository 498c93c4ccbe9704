package io.gazette.read;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.SourceText;
import java.util.List;

/** STUB. */
public record Reading(SourceText source, List<Diagnostic> diagnostics) {}
