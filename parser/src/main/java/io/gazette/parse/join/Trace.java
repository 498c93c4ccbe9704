package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.model.Join;
import io.gazette.normalise.CleanText;
import io.gazette.text.LineHint;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one parse notes on its way: joins and findings. */
public final class Trace {

  private final CleanText text;
  private final Layout layout;
  private final List<Join> joins = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * @param text of the source
   * @param layout of all its lines
   */
  public Trace(CleanText text, Layout layout) {
    this.text = text;
    this.layout = layout;
  }

  public CleanText text() {
    return text;
  }

  /** How {@code lines} lie on the page; too few lines to tell lie as all the others do. */
  public Layout layout(List<Line> lines) {
    Layout own = Layout.of(lines);
    if (own.form() == Layout.Form.PARAGRAPHS && layout.form() == Layout.Form.WRAPPED) {
      return layout;
    }
    return layout.apart() ? own.setApart() : own;
  }

  public List<Join> joins() {
    return joins;
  }

  public List<Diagnostic> findings() {
    return findings;
  }

  /**
   * Notes that {@code next} goes on with the paragraph that {@code last} belongs to.
   *
   * @return why they are apart
   */
  public Join.Reason join(Line last, Line next, Layout layout) {
    boolean lines = layout.form() != Layout.Form.PARAGRAPHS || next.hint() == LineHint.CONTINUATION;
    boolean wrapped = lines && !turnsBetween(last, next);
    Join.Reason reason = wrapped ? Join.Reason.LINE_WRAP : Join.Reason.PAGE_TURN;
    joins.add(new Join(reason, text.span(last.to() - 1, next.from() + 1)));
    return reason;
  }

  /** Whether a page is known to end between the two lines. */
  boolean turnsBetween(Line last, Line next) {
    return text.turnsBetween(last.number(), next.number());
  }

  public void find(Rule rule, Message message, Span span) {
    findings.add(new Diagnostic(rule, message, span));
  }

  public void find(Rule rule, Message message, int from, int to, String replacement) {
    Span span = text.span(from, to);
    findings.add(
        new Diagnostic(rule, message, span, Optional.of(new Diagnostic.Fix(span, replacement))));
  }
}
