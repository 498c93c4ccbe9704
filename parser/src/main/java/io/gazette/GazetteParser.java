package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.link.Linker;
import io.gazette.link.Linker.Linked;
import io.gazette.model.Issue;
import io.gazette.normalise.CleanText;
import io.gazette.normalise.Normaliser;
import io.gazette.parse.IssueParser;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door of the library: the text of a gazette into its structure.
 *
 * <pre>{@code
 * ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
 * for (Document document : result.issue().documents()) {
 *   out.println(document.title() + ": " + document.body().size() + " blocks");
 * }
 * for (Diagnostic finding : result.diagnostics()) {
 *   out.println(finding.span() + " " + finding.message().en());
 * }
 * }</pre>
 */
public final class GazetteParser {

  private GazetteParser() {}

  /**
   * Parses {@code source}. Never throws on any text: what is not understood is kept as a paragraph.
   *
   * @param source what a reader delivers
   * @param options how to parse
   * @return the issue, and what was found on the way
   */
  public static ParseResult parse(SourceText source, ParseOptions options) {
    CleanText text = Normaliser.clean(source);
    IssueParser.Parsed parsed = IssueParser.parse(text, options.place());
    Linked linked = Linker.link(parsed.issue(), Optional.of(text), options.registry());
    List<Diagnostic> findings = findings(source, parsed.findings(), linked);
    Issue issue = options.repair() ? repaired(source, parsed.findings(), options) : linked.issue();
    return new ParseResult(issue, findings);
  }

  private static Issue repaired(SourceText source, List<Diagnostic> found, ParseOptions options) {
    CleanText text = Normaliser.clean(Repair.apply(source, found));
    IssueParser.Parsed parsed = IssueParser.parse(text, options.place());
    return Linker.link(parsed.issue(), Optional.of(text), options.registry()).issue();
  }

  /** What parsing and linking found, and whether the labels of the structure follow each other. */
  private static List<Diagnostic> findings(
      SourceText source, List<Diagnostic> parsing, Linked linked) {
    List<Diagnostic> findings = new ArrayList<>(parsing);
    findings.addAll(linked.findings());
    return Validator.numbering(source, linked.issue(), findings);
  }
}
