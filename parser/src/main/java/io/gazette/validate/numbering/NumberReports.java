package io.gazette.validate.numbering;

import io.gazette.diagnostic.Rule;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** Reports the faults of one sequence, each under the rule of its kind. */
final class NumberReports {

  private NumberReports() {}

  static void report(List<Label> run, Report report, Rule gap, Rule repeated, Rule outOfOrder) {
    if (inOrder(run)) {
      return;
    }
    for (NumberFault fault : NumberFaults.of(run)) {
      Rule rule =
          switch (fault.kind()) {
            case GAP -> gap;
            case REPEATED -> repeated;
            case OUT_OF_ORDER -> outOfOrder;
          };
      report.of(rule).at(place(fault.label()), fault.zh(), fault.en());
    }
  }

  private static boolean inOrder(List<Label> run) {
    boolean inOrder = run.get(0).value() != 2;
    for (int i = 1; i < run.size() && inOrder; i++) {
      inOrder = run.get(i - 1).isBefore(run.get(i));
    }
    return inOrder;
  }

  /** The place of the label itself. */
  private static Span place(Label label) {
    Span span = label.unit().span();
    int length = label.unit().num().codePointCount(0, label.unit().num().length());
    return new Span(span.line(), span.column(), span.line(), span.column() + Math.max(1, length));
  }
}
