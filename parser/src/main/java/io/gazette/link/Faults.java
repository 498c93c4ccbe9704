package io.gazette.link;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.model.Reference.Status;
import io.gazette.text.Span;
import java.util.Optional;

/** What is said of a reference that points nowhere, or at several things (REF-05). */
final class Faults {

  private Faults() {}

  static Diagnostic of(Found found, String printed, Span span) {
    if (found.status == Status.DANGLING) {
      String message = printed + " " + found.fault + "; check the number";
      return new Diagnostic(Rule.DANGLING_REFERENCE, message, span, Optional.empty());
    }
    String may = found.fault.isEmpty() ? "does not say of which text it is" : found.fault;
    String message = printed + " " + may + "; name the text, or the 款";
    return new Diagnostic(Rule.AMBIGUOUS_REFERENCE, message, span, Optional.empty());
  }
}
