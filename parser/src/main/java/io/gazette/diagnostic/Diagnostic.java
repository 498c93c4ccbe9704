package io.gazette.diagnostic;

import io.gazette.text.Span;
import java.util.Optional;

/**
 * A finding: what is wrong, where, and what to do.
 *
 * @param rule what kind of fault it is
 * @param message what is wrong here and what to do, in one line
 * @param span where
 * @param fix the safe cure, where there is one
 */
public record Diagnostic(Rule rule, Message message, Span span, Optional<Fix> fix) {

  /**
   * A finding that has no safe cure.
   *
   * @param rule what kind of fault it is
   * @param message what is wrong here and what to do, in one line
   * @param span where
   */
  public Diagnostic(Rule rule, Message message, Span span) {
    this(rule, message, span, Optional.empty());
  }

  /**
   * A replacement that changes no structure.
   *
   * @param span what is replaced
   * @param replacement what stands there afterwards
   */
  public record Fix(Span span, String replacement) {}
}
