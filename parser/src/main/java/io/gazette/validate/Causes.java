package io.gazette.validate;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.LinkRules;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * "One cause gives one finding" (contract): where two rules speak of the same characters, the one
 * that knows more about them is kept. Mostly that is the one of the lower id: what breaks the form
 * of a document number (GZ2xx) is not said again as a bracket of the wrong width (GZ5xx).
 */
final class Causes {

  /** A wider finding speaks of more than one thing and hides nothing in it. */
  private static final int NARROW = 24;

  private Causes() {}

  /** {@code findings} in order of place, one for each cause. */
  static List<Diagnostic> one(List<Diagnostic> findings) {
    List<Diagnostic> ordered = new ArrayList<>(findings);
    ordered.sort(new ByPlace());
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic each : ordered) {
      keep(each, kept);
    }
    return List.copyOf(kept);
  }

  /** Adds {@code each}, in the place of the last one where both speak of the same. */
  private static void keep(Diagnostic each, List<Diagnostic> kept) {
    Diagnostic last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last == null || !overlap(last, each)) {
      kept.add(each);
    } else if (rank(each.rule()).compareTo(rank(last.rule())) < 0) {
      kept.set(kept.size() - 1, each);
    }
  }

  /**
   * The lower knows more. A remark never stands for a fault, and that a reference points nowhere
   * (GZ400) is said only where nothing is wrong with its form.
   */
  private static String rank(Rule rule) {
    String id = rule.id().equals(LinkRules.DANGLING.id()) ? "GZ999" : rule.id();
    return rule.severity() == Severity.INFO ? "Z" + id : id;
  }

  /** 第五项 of 第五十条第四项、第五项: it names no article of its own. */
  private static boolean isRest(Diagnostic finding) {
    int end = finding.message().en().indexOf(' ');
    return isDangling(finding) && finding.message().en().lastIndexOf('条', end) < 0;
  }

  private static boolean isDangling(Diagnostic finding) {
    return finding.rule().id().equals(LinkRules.DANGLING.id());
  }

  /** ”三同时” and ）试行（: both halves of a pair are wrong. */
  private static boolean isHalf(Diagnostic finding) {
    String id = finding.rule().id();
    return id.equals("GZ507") || id.equals("GZ508");
  }

  private static boolean overlap(Diagnostic first, Diagnostic second) {
    Span a = first.span();
    Span b = second.span();
    if (a.equals(b) && first.rule().id().equals(second.rule().id())) {
      return true;
    }
    boolean oneLine = a.line() == a.endLine() && a.line() == b.line() && b.line() == b.endLine();
    boolean narrow = a.endColumn() - a.column() <= NARROW && b.endColumn() - b.column() <= NARROW;
    boolean touches = isDangling(first) != isDangling(second) && b.column() == a.endColumn();
    boolean list = b.column() == a.endColumn() + 1 && isDangling(first) && isRest(second);
    boolean pair = isHalf(first) && isHalf(second) && b.column() - a.column() <= NARROW;
    return oneLine && narrow && (b.column() < a.endColumn() || touches || list || pair);
  }

  /** By the first character, then by rule, then by the last. No lambda: see {@code IssueParser}. */
  private static final class ByPlace implements Comparator<Diagnostic> {
    @Override
    public int compare(Diagnostic a, Diagnostic b) {
      int first = compare(a.span().line(), a.span().column(), b.span().line(), b.span().column());
      int rule = first != 0 ? first : a.rule().id().compareTo(b.rule().id());
      return rule != 0
          ? rule
          : compare(
              a.span().endLine(), a.span().endColumn(), b.span().endLine(), b.span().endColumn());
    }

    private static int compare(int line, int column, int otherLine, int otherColumn) {
      int lines = Integer.compare(line, otherLine);
      return lines != 0 ? lines : Integer.compare(column, otherColumn);
    }
  }
}
