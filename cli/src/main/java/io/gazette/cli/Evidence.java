package io.gazette.cli;

import io.gazette.cli.tell.Line;
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
  private final InspectWords words;

  Evidence(Parsed parsed, CommonOptions options, Page page, InspectWords words) {
    this.parsed = parsed;
    this.options = options;
    this.page = page;
    this.words = words;
  }

  void print() {
    recognised();
    joins();
    discards();
    findings();
  }

  private void recognised() {
    page.heading(words.of("Recognised"), words.of("line, part, text"));
    for (Recognised part : Recognised.in(parsed.issue(), options.verbose(), words)) {
      String label = label(part.lines(), part.name());
      page.line("", Node.leaf(label, Style.CYAN, part.text(), part.note()));
    }
  }

  private void joins() {
    List<Join> joins = parsed.issue().joins();
    page.heading(words.of("Joins"), Integer.toString(joins.size()));
    for (Join join : joins.subList(0, shown(joins.size(), FEW))) {
      String label = label(join.span().toString(), join.reason().word());
      page.line("", Node.leaf(label, Style.CYAN, Seam.of(join.span(), parsed.source()), ""));
    }
    rest(joins.size(), FEW);
  }

  private void discards() {
    Map<DiscardReason, List<Discard>> byReason = new EnumMap<>(DiscardReason.class);
    for (Discard discard : parsed.issue().discarded()) {
      byReason.computeIfAbsent(discard.reason(), r -> new ArrayList<>()).add(discard);
    }
    page.heading(words.of("Discarded"), Integer.toString(parsed.issue().discarded().size()));
    byReason.forEach(this::discards);
  }

  private void discards(DiscardReason reason, List<Discard> discards) {
    page.line("  " + words.of(reason.word()) + " " + discards.size(), Style.CYAN);
    for (Discard discard : discards.subList(0, shown(discards.size(), SOME))) {
      String label = "%11s ".formatted(discard.span());
      page.line("", Node.leaf(label, Style.DIM, "“" + discard.text() + "”", ""));
    }
    rest(discards.size(), SOME);
  }

  private void findings() {
    List<Diagnostic> findings = Findings.chosen(parsed.diagnostics(), options);
    page.heading(words.of("Findings"), Integer.toString(findings.size()));
    SourceText source = parsed.source();
    for (Diagnostic finding : findings.subList(0, shown(findings.size(), FEW))) {
      page.raw(Findings.line(source.name(), finding, options.language(), page.colour()));
    }
    rest(findings.size(), FEW);
  }

  /** Where, and what: two columns. */
  private String label(String place, String word) {
    return "%11s  ".formatted(place) + Line.padded(words.of(word), 18);
  }

  private int shown(int size, int few) {
    return options.verbose() ? size : Math.min(size, few);
  }

  private void rest(int size, int few) {
    if (size > shown(size, few)) {
      page.line(" ".repeat(13) + words.of("… and %s more; -v shows all", size - few), Style.DIM);
    }
  }
}
