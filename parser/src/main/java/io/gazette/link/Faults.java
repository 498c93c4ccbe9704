package io.gazette.link;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.LinkRules;
import io.gazette.diagnostic.Message;
import io.gazette.model.Document;
import io.gazette.model.Reference.Status;
import io.gazette.text.Span;

/** What is said of a reference that points nowhere, or at several things (REF-05). */
final class Faults {

  private Faults() {}

  static Diagnostic of(Found found, String printed, Span span) {
    return found.status == Status.DANGLING
        ? new Diagnostic(LinkRules.DANGLING, dangling(found, printed), span)
        : new Diagnostic(LinkRules.AMBIGUOUS, ambiguous(found, printed), span);
  }

  /** {@code document} has the title and the day of one before it, and neither has a number. */
  static Diagnostic indistinct(Document document, Span span) {
    return new Diagnostic(
        LinkRules.INDISTINCT,
        new Message(
            "前面已有同日的《" + document.title() + "》，两份都没有文号；补上文号，或者删去一份",
            "another 《"
                + document.title()
                + "》 of that day stands before it, both without a number:"
                + " give the numbers, or leave one out"),
        span);
  }

  private static Message dangling(Found found, String printed) {
    String near = found.candidates.isEmpty() ? "" : Spoken.of(found.candidates.get(0));
    return new Message(
        printed + "不存在" + (near.isEmpty() ? "" : "，最近的是" + near) + "；核对序号",
        printed
            + " does not exist"
            + (near.isEmpty() ? "" : "; the nearest is " + near)
            + ": check the number");
  }

  private static Message ambiguous(Found found, String printed) {
    if (found.candidates.size() < 2) {
      return new Message(
          printed + "没有写明是哪一件文件的规定；写明名称", printed + " does not say of which text it is: name it");
    }
    String first = Spoken.of(found.candidates.get(0));
    String second = Spoken.of(found.candidates.get(1));
    return new Message(
        printed + "可以指" + first + "或者" + second + "；写明是哪一处",
        printed + " may be " + first + " or " + second + ": say which");
  }
}
