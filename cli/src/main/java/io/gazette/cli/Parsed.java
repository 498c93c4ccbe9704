package io.gazette.cli;

import io.gazette.GazetteParser;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.read.Reading;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An input, read and parsed.
 *
 * @param source its text
 * @param issue what it holds
 * @param diagnostics findings of reading and of parsing, in order of place
 */
record Parsed(SourceText source, Issue issue, List<Diagnostic> diagnostics) {

  /** Reads and parses the input that {@code options} name. */
  static Parsed of(CommonOptions options, Shell shell) throws IOException {
    Reading reading = options.input().read(shell.in());
    ParseResult result = GazetteParser.parse(reading.source(), options.parse());
    return new Parsed(
        reading.source(), result.issue(), inOrder(reading.diagnostics(), result.diagnostics()));
  }

  private static List<Diagnostic> inOrder(List<Diagnostic> reading, List<Diagnostic> parsing) {
    if (reading.isEmpty()) {
      return parsing;
    }
    List<Diagnostic> all = new ArrayList<>(reading);
    all.addAll(parsing);
    all.sort(
        Comparator.<Diagnostic>comparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column()));
    return all;
  }

  /**
   * The exit code. Under {@code --strict} a finding of error level or an unplaced character is said
   * and gives 1.
   */
  int exitCode(CommonOptions options, Shell shell) {
    if (!options.strict()) {
      return ExitCode.DONE;
    }
    int errors = errors();
    if (errors > 0) {
      shell.err().println("gazette: --strict: findings of error level: " + errors);
    }
    Counts.Characters characters = Counts.of(issue).characters();
    if (!characters.balanced()) {
      shell.err().println("gazette: --strict: " + balance(characters));
    }
    return errors == 0 && characters.balanced() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** {@code characters: 27345 = 26900 placed + 445 discarded}. */
  static String balance(Counts.Characters characters) {
    int unplaced = characters.source() - characters.placed() - characters.discarded();
    return "characters: %d %s %d placed + %d discarded%s"
        .formatted(
            characters.source(),
            characters.balanced() ? "=" : "≠",
            characters.placed(),
            characters.discarded(),
            characters.balanced() ? "" : " (" + unplaced + " unplaced)");
  }

  private int errors() {
    int errors = 0;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.rule().severity() == Severity.ERROR) {
        errors++;
      }
    }
    return errors;
  }
}
