package io.gazette.restore;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.read.UnreadableSourceException;
import java.util.Optional;

/** The findings, as they stood when the record was written. */
final class FindingShapes {

  private static final int LONGEST_ID = 5;

  private static final Message NOTHING = new Message("", "");

  private static final Shape<Diagnostic.Fix> FIX =
      new Shape<>("修正", "a fix", v -> new Diagnostic.Fix(v.span(), v.text("replacement")))
          .may(CommonShapes.SPAN, "span")
          .must(ValueKind.TEXT, "replacement");

  static final Shape<Diagnostic> DIAGNOSTIC =
      new Shape<>("问题", "a diagnostic", FindingShapes::diagnostic)
          .must(ValueKind.TEXT, "rule", "name")
          .must(CommonShapes.words(Severity.values(), Severity::word), "severity")
          .must(ValueKind.TEXT, "message")
          .may(CommonShapes.SPAN, "span")
          .may(FIX, "fix");

  private FindingShapes() {}

  /** A record names a rule and says it in one language; no more of the rule is told. */
  private static Diagnostic diagnostic(Values v) throws UnreadableSourceException {
    Message message = new Message(v.text("message"), v.text("message"));
    Rule rule =
        new Rule(
            id(v),
            v.text("name"),
            v.get("severity"),
            "",
            message,
            NOTHING,
            NOTHING,
            Optional.empty());
    return new Diagnostic(rule, message, v.span(), v.some("fix"));
  }

  private static String id(Values v) throws UnreadableSourceException {
    String id = v.text("rule");
    boolean digits = id.length() == LONGEST_ID;
    for (int i = 2; i < id.length(); i++) {
      digits &= id.charAt(i) >= '0' && id.charAt(i) <= '9';
    }
    if (!digits || !id.startsWith("GZ")) {
      throw v.fault(
          "rule",
          new Message(
              RecordText.quoted(id) + " 不是规则编号", RecordText.quoted(id) + " is no id of a rule"),
          new Message("请写 GZ 加三位数字", "write GZ and three digits"));
    }
    return id;
  }
}
