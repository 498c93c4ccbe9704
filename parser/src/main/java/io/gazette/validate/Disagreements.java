package io.gazette.validate;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Compared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places that disagree, and why: a misspelt title differs from its entry in the contents since it
 * is misspelt, and a number that differs from both its entry and its date is itself wrong. One
 * cause, one finding.
 */
final class Disagreements {

  /** Look-alikes, and document numbers of wrong form. */
  private static final Set<String> SLIPS =
      Set.of("GZ004", "GZ202", "GZ203", "GZ204", "GZ205", "GZ241", "GZ242");

  /** Dates of wrong form, and what is said of dates: that they stand in no order follows. */
  private static final Set<String> DATES = Set.of("GZ522", "GZ524", "GZ525", "GZ526", "GZ550");

  private static final Set<String> OF_DATES = Set.of("GZ108", "GZ206", "GZ230", "GZ239");

  private Disagreements() {}

  /** {@code findings} without those whose cause another one tells. */
  static List<Diagnostic> one(List<Diagnostic> findings, List<Compared> compared) {
    TreeSet<Integer> slips = lines(findings, SLIPS, "GZ5");
    TreeSet<Integer> dates = lines(findings, DATES, "-");
    Set<Diagnostic> left = new HashSet<>();
    List<Diagnostic> moved = new ArrayList<>();
    List<Compared> open = new ArrayList<>();
    for (Compared each : compared) {
      if (holds(each.finding().span(), slips) || holds(each.other(), slips)) {
        left.add(each.finding());
      } else {
        open.add(each);
      }
    }
    Map<Span, Compared> places = new HashMap<>();
    for (Compared each : open) {
      merge(each, places, left, moved);
    }
    List<Diagnostic> rest = new ArrayList<>(findings);
    rest.removeAll(left);
    rest.removeIf(each -> OF_DATES.contains(each.rule().id()) && holds(each.span(), dates));
    rest.addAll(moved);
    return rest;
  }

  /** The lines of the findings, remarks aside, of {@code rules} and of the ids of a family. */
  private static TreeSet<Integer> lines(
      List<Diagnostic> findings, Set<String> rules, String family) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (Diagnostic finding : findings) {
      String id = finding.rule().id();
      boolean slip = id.startsWith(family) || rules.contains(id);
      if (slip && finding.rule().severity() != Severity.INFO) {
        lines.add(finding.span().line());
      }
    }
    return lines;
  }

  private static boolean holds(Span span, TreeSet<Integer> lines) {
    Integer line = lines.ceiling(span.line());
    return line != null && line <= span.endLine();
  }

  /** Of two that have a place in common one is kept, at that place: it disagrees with both. */
  private static void merge(
      Compared each, Map<Span, Compared> places, Set<Diagnostic> left, List<Diagnostic> moved) {
    Span own = each.finding().span();
    Span common = places.containsKey(own) ? own : each.other();
    Compared before = places.get(common);
    if (before == null || left.contains(before.finding())) {
      places.put(own, each);
      places.put(each.other(), each);
    } else if (common.equals(own)) {
      left.add(before.finding());
    } else {
      left.add(each.finding());
      if (common.equals(before.other())) {
        left.add(before.finding());
        Diagnostic kept = before.finding();
        moved.add(new Diagnostic(kept.rule(), kept.message(), common));
      }
    }
  }
}
