package io.gazette.parse;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.model.Join;
import io.gazette.normalise.CleanText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one parse notes on its way: joins and findings. */
final class Trace {

  private final CleanText text;
  private final List<Join> joins = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  Trace(CleanText text) {
    this.text = text;
  }

  CleanText text() {
    return text;
  }

  List<Join> joins() {
    return joins;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  void join(Join.Reason reason, int lastOfFirst, int firstOfSecond) {
    joins.add(new Join(reason, text.span(lastOfFirst, firstOfSecond + 1)));
  }

  void find(Rule rule, String message, Span span) {
    findings.add(new Diagnostic(rule, message, span, Optional.empty()));
  }

  void find(Rule rule, String message, int from, int to, String replacement) {
    Span span = text.span(from, to);
    findings.add(
        new Diagnostic(rule, message, span, Optional.of(new Diagnostic.Fix(span, replacement))));
  }
}
