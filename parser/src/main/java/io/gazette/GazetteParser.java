package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.normalise.Normaliser;
import io.gazette.parse.IssueParser;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.util.List;

/** The door of the library: the text of a gazette into its structure. */
public final class GazetteParser {

  private GazetteParser() {}

  /**
   * Parses {@code source}. Never throws on any text: what is not understood is kept as a paragraph.
   *
   * @param source what a reader delivers
   * @param options how to parse
   */
  public static ParseResult parse(SourceText source, ParseOptions options) {
    IssueParser.Parsed parsed = IssueParser.parse(Normaliser.clean(source), options.place());
    if (options.repair()) {
      SourceText repaired = Repair.apply(source, parsed.findings());
      IssueParser.Parsed again = IssueParser.parse(Normaliser.clean(repaired), options.place());
      return new ParseResult(again.issue(), findings(source, parsed));
    }
    return new ParseResult(parsed.issue(), findings(source, parsed));
  }

  /** What parsing found, and whether the labels of the structure follow each other. */
  private static List<Diagnostic> findings(SourceText source, IssueParser.Parsed parsed) {
    return Validator.numbering(source, parsed.issue(), parsed.findings());
  }
}
