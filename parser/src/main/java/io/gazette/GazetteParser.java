package io.gazette;

import io.gazette.normalise.Normaliser;
import io.gazette.parse.IssueParser;
import io.gazette.text.SourceText;

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
      return new ParseResult(again.issue(), parsed.findings());
    }
    return new ParseResult(parsed.issue(), parsed.findings());
  }
}
