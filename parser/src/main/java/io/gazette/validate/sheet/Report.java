package io.gazette.validate.sheet;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.List;
import java.util.Optional;

/** Takes down what one check finds. */
public final class Report {

  private final Rule rule;
  private final SourceText source;
  private final List<Diagnostic> findings;
  private final List<Compared> compared;

  /**
   * @param rule that is checked
   * @param source that is looked at
   * @param findings where each is added
   * @param compared where it is added too if it speaks of two places
   */
  public Report(Rule rule, SourceText source, List<Diagnostic> findings, List<Compared> compared) {
    this.rule = rule;
    this.source = source;
    this.findings = findings;
    this.compared = compared;
  }

  /** The same for another rule of the same check. */
  public Report of(Rule other) {
    return new Report(other, source, findings, compared);
  }

  /** A fault at {@code span}, in Chinese and English. */
  public void at(Span span, String zh, String en) {
    findings.add(new Diagnostic(rule, new Message(zh, en), span));
  }

  /** {@code span} and {@code other} disagree. */
  public void between(Span span, Span other, String zh, String en) {
    Diagnostic finding = new Diagnostic(rule, new Message(zh, en), span);
    findings.add(finding);
    compared.add(new Compared(finding, other));
  }

  /** A fault at the characters {@code [from, to)} of {@code passage}. */
  public void at(Passage passage, int from, int to, String zh, String en) {
    at(source.span(passage.place(from), passage.place(to - 1) + 1), zh, en);
  }

  /** The same with a safe cure: {@code replacement} stands there afterwards. */
  public void fix(Passage passage, int from, int to, String replacement, String zh, String en) {
    int start = passage.place(from);
    int end = passage.place(to - 1) + 1;
    Span span = source.span(start, end);
    Optional<Diagnostic.Fix> fix = Optional.empty();
    if (end - start == to - from) {
      fix = Optional.of(new Diagnostic.Fix(span, replacement));
    } else if (replacement.length() == to - from) {
      fix = Optional.of(new Diagnostic.Fix(span, spread(passage, from, to, replacement)));
    }
    findings.add(new Diagnostic(rule, new Message(zh, en), span, fix));
  }

  /** {@code replacement} with all that stands between its characters in the source. */
  private String spread(Passage passage, int from, int to, String replacement) {
    int start = passage.place(from);
    StringBuilder spread =
        new StringBuilder(source.text().substring(start, passage.place(to - 1) + 1));
    for (int i = from; i < to; i++) {
      spread.setCharAt(passage.place(i) - start, replacement.charAt(i - from));
    }
    return spread.toString();
  }
}
