package io.gazette.restore;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.read.UnreadableSourceException;

/** The findings, as they stood when the record was written. */
final class FindingShapes {

  private static final Shape<Diagnostic.Fix> FIX =
      new Shape<>("a fix", v -> new Diagnostic.Fix(v.span(), v.text("replacement")))
          .may(CommonShapes.SPAN, "span")
          .must(Kind.TEXT, "replacement");

  static final Shape<Diagnostic> DIAGNOSTIC =
      new Shape<>("a diagnostic", FindingShapes::diagnostic)
          .must(Kind.TEXT, "rule", "name")
          .must(CommonShapes.words(Severity.values(), Severity::word), "severity")
          .must(Kind.TEXT, "message")
          .may(CommonShapes.SPAN, "span")
          .may(FIX, "fix");

  private FindingShapes() {}

  private static Diagnostic diagnostic(Values v) throws UnreadableSourceException {
    Rule rule = rule(v);
    if (!rule.ruleName().equals(v.text("name"))) {
      throw v.fault("name", rule.id() + " is another rule", "its name is " + rule.ruleName());
    }
    if (rule.severity() != v.<Severity>get("severity")) {
      throw v.fault(
          "severity", rule.id() + " is of another level", "write " + rule.severity().word());
    }
    return new Diagnostic(rule, v.text("message"), v.span(), v.some("fix"));
  }

  private static Rule rule(Values v) throws UnreadableSourceException {
    String id = v.text("rule");
    for (Rule rule : Rule.values()) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw v.fault(
        "rule",
        "there is no rule " + RecordText.quoted(id),
        "take the diagnostic out, or use the gazette that wrote the record");
  }
}
