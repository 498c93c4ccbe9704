package io.gazette.validate;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.LinkRules;
import io.gazette.diagnostic.PageRules;
import io.gazette.diagnostic.ParsingRules;
import io.gazette.diagnostic.PdfRules;
import io.gazette.diagnostic.ReadingRules;
import io.gazette.diagnostic.RecordRules;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.WordRules;
import io.gazette.model.Issue;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import io.gazette.validate.amounts.AmountsChecks;
import io.gazette.validate.archive.ArchiveChecks;
import io.gazette.validate.contents.ContentsChecks;
import io.gazette.validate.legislation.LegislationChecks;
import io.gazette.validate.numbering.NumberingChecks;
import io.gazette.validate.parts.PartsChecks;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Sheet;
import io.gazette.validate.typography.TypographyChecks;
import io.gazette.validate.wording.WordingChecks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The door of the checks: an issue and its text into findings.
 *
 * <pre>{@code
 * ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
 * List<Diagnostic> findings =
 *     Validator.validate(reading.source(), result.issue(), result.diagnostics());
 * for (Diagnostic finding : findings) {
 *   out.println(finding.rule().id() + " " + finding.message().zh());
 * }
 * }</pre>
 */
public final class Validator {

  private Validator() {}

  /** {@return every rule, those that reading and parsing find included, in order of their ids} */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(ReadingRules.all());
    rules.addAll(PdfRules.all());
    rules.addAll(PageRules.all());
    rules.addAll(WordRules.all());
    rules.addAll(RecordRules.all());
    rules.addAll(ParsingRules.all());
    rules.addAll(LinkRules.all());
    rules.addAll(ArchiveChecks.rules());
    for (Check check : checks()) {
      rules.addAll(check.rules());
    }
    rules.sort(Comparator.comparing(Rule::id));
    return rules;
  }

  /** {@return the ids of the rules that are off unless they are asked for} */
  public static Set<String> onRequest() {
    Set<String> ids = new HashSet<>();
    for (Check check : checks()) {
      if (check.onRequest()) {
        check.rules().forEach(rule -> ids.add(rule.id()));
      }
    }
    return ids;
  }

  /**
   * Checks {@code issue}.
   *
   * @param source the text it was read from
   * @param issue what is checked
   * @param before what reading and parsing found
   * @return these and what the checks found, in order of place; of several findings of one cause
   *     one
   */
  public static List<Diagnostic> validate(SourceText source, Issue issue, List<Diagnostic> before) {
    List<Diagnostic> findings = new ArrayList<>(before);
    Inspection inspection = new Inspection(Sheet.of(source, issue), findings);
    inspection.run(checks());
    List<Diagnostic> single = Disagreements.one(findings, inspection.compared());
    List<Diagnostic> decided = Undecided.without(Causes.one(single), issue, source);
    return Acceptance.of(source).rest(decided);
  }

  /**
   * Checks {@code issue} that was read back from a record: its text is laid out anew where the
   * record says that it stood. What was discarded is gone, and with it what is checked across page
   * turns.
   *
   * @param record its name and format
   * @param issue what is checked
   * @param before what reading it found, and what it tells of its own reading
   * @return these and what the checks found, in order of place
   */
  public static List<Diagnostic> record(SourceText record, Issue issue, List<Diagnostic> before) {
    RecordText text = RecordText.of(issue);
    SourceText source = text.source(record.name());
    List<Diagnostic> findings = new ArrayList<>();
    for (Diagnostic each : validate(source, RecordText.withoutDiscards(issue), before)) {
      Span span = text.placed() || each.span().line() == 0 ? each.span() : Span.NONE;
      findings.add(new Diagnostic(each.rule(), each.message(), span));
    }
    return findings;
  }

  /**
   * The faults of numbering alone: what a conversion tells too.
   *
   * @param source the text {@code issue} was read from
   * @param issue what is checked
   * @param before what parsing found
   * @return both in order of place
   */
  public static List<Diagnostic> numbering(
      SourceText source, Issue issue, List<Diagnostic> before) {
    List<Diagnostic> findings = new ArrayList<>(before);
    new Inspection(Sheet.of(source, issue), findings).run(NumberingChecks.all());
    return Causes.one(findings);
  }

  private static List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    Rooms.ALL.forEach(checks::addAll);
    return checks;
  }

  /** Apart, since a conversion needs the numbering alone and the others take time to load. */
  private static final class Rooms {

    /** Every check; a new one is a line in the list of its room. */
    private static final List<List<Check>> ALL =
        List.of(
            ContentsChecks.all(),
            PartsChecks.all(),
            NumberingChecks.all(),
            LegislationChecks.all(),
            WordingChecks.all(),
            AmountsChecks.all(),
            TypographyChecks.all());
  }
}
