package io.gazette.read;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.SourceText;
import java.util.List;

/**
 * What reading gives.
 *
 * @param source the text, with what is mark-up in it
 * @param diagnostics what was wrong with the bytes, in order of place
 */
public record Reading(SourceText source, List<Diagnostic> diagnostics) {

  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }
}
