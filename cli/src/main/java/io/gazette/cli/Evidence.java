package io.gazette.cli;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Discard;
import io.gazette.model.Join;
import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the reading came about: what was recognised where, joined, discarded and found. */
final class Evidence {

  /** How many joins and findings are shown without {@code -v}. */
  private static final int FEW = 20;

  /** How many discards of one reason are shown without {@code -v}. */
  private static final int SOME = 3;

  private final Parsed parsed;
  private final CommonOptions options;
  private final Page page;

  Evidence(Parsed parsed, CommonOptions options, Page page) {
    this.parsed = parsed;
    this.options = options;
    this.page = page;
  }

  void print() {
    recognised();
    joins();
    discards();
    findings();
  }

  private void recognised() {
    page.heading("Recognised", "line, part, text");
    for (Recognised part : Recognised.in(parsed.issue(), options.verbose())) {
      String label = "%11s  %-18s".formatted(part.lines(), part.name());
      page.line("", Node.leaf(label, Style.CYAN, part.text(), part.note()));
    }
  }

  private void joins() {
    List<Join> joins = parsed.issue().joins();
    page.heading("Joins", Integer.toString(joins.size()));
    for (Join join : joins.subList(0, shown(joins.size(), FEW))) {
      String label = "%11s  %-18s".formatted(join.span(), join.reason().word());
      page.line("", Node.leaf(label, Style.CYAN, Seam.of(join.span(), parsed.source()), ""));
    }
    rest(joins.size(), FEW);
  }

  private void discards() {
    Map<DiscardReason, List<Discard>> byReason = new EnumMap<>(DiscardReason.class);
    for (Discard discard : parsed.issue().discarded()) {
      byReason.computeIfAbsent(discard.reason(), r -> new ArrayList<>()).add(discard);
    }
    page.heading("Discarded", Integer.toString(parsed.issue().discarded().size()));
    byReason.forEach(this::discards);
  }

  private void discards(DiscardReason reason, List<Discard> discards) {
    page.line("  " + reason.word() + " " + discards.size(), Style.CYAN);
    for (Discard discard : discards.subList(0, shown(discards.size(), SOME))) {
      String label = "%11s ".formatted(discard.span());
      page.line("", Node.leaf(label, Style.DIM, "“" + discard.text() + "”", ""));
    }
    rest(discards.size(), SOME);
  }

  private void findings() {
    List<Diagnostic> findings = Findings.chosen(parsed.diagnostics(), options);
    page.heading("Findings", Integer.toString(findings.size()));
    SourceText source = parsed.source();
    for (Diagnostic finding : findings.subList(0, shown(findings.size(), FEW))) {
      page.raw(Findings.line(source.name(), finding, options.language(), page.colour()));
    }
    rest(findings.size(), FEW);
  }

  private int shown(int size, int few) {
    return options.verbose() ? size : Math.min(size, few);
  }

  private void rest(int size, int few) {
    if (size > shown(size, few)) {
      page.line("             … and " + (size - few) + " more; -v shows all", Style.DIM);
    }
  }
}
