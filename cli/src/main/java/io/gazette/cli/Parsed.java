package io.gazette.cli;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.model.Place;
import io.gazette.model.Source;
import io.gazette.read.InputFormat;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import io.gazette.restore.RecordFormat;
import io.gazette.restore.Restored;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An input, read and parsed, or read back.
 *
 * @param name what messages call it
 * @param source its text; empty where a record was read back: then it has only a name
 * @param issue what it holds
 * @param diagnostics findings of reading and of parsing, in order of place
 * @param ofRecord findings in the record that was read back; their places are in that
 */
record Parsed(
    String name,
    SourceText source,
    Issue issue,
    List<Diagnostic> diagnostics,
    List<Diagnostic> ofRecord) {

  /** Reads and parses, or reads back, the {@code bytes} of {@code input}. */
  static Parsed of(Input input, byte[] bytes, ParseOptions options)
      throws UnreadableInputException {
    try {
      Optional<RecordFormat> record = input.from().record(input.name(), bytes);
      return record.isPresent()
          ? restored(input, record.get().read(input.name(), bytes, options.registry()), options)
          : parsed(input, bytes, options);
    } catch (UnreadableSourceException e) {
      throw new UnreadableInputException(Saying.CANNOT_READ_SOURCE.of(e.told()), e);
    }
  }

  private static Parsed parsed(Input input, byte[] bytes, ParseOptions options)
      throws UnreadableSourceException {
    Reading reading = InputFormat.read(input.name(), bytes, input.readOptions());
    ParseResult result = GazetteParser.parse(reading.source(), options);
    return new Parsed(
        input.name(),
        reading.source(),
        result.issue(),
        inOrder(reading.diagnostics(), result.diagnostics()),
        List.of());
  }

  /** The text is gone: nothing can be repaired in it. */
  private static Parsed restored(Input input, Restored restored, ParseOptions options) {
    Source source = restored.issue().source();
    SourceText text =
        new SourceText(
            source.name(),
            source.format(),
            source.encoding(),
            source.sha256(),
            "",
            List.of(),
            new LineHint[0]);
    return new Parsed(
        input.name(),
        text,
        placed(restored.issue(), options.place()),
        restored.recorded(),
        restored.findings());
  }

  /** The place that the command line tells goes before that of the record. */
  private static Issue placed(Issue issue, Optional<Place> place) {
    return new Issue(
        issue.source(),
        place.isPresent() ? place : issue.place(),
        issue.masthead(),
        issue.contents(),
        issue.documents(),
        issue.backMatter(),
        issue.joins(),
        issue.discarded());
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
      shell.say(Saying.STRICT_ERRORS.of(errors));
    }
    Counts.Characters characters = Counts.of(issue).characters();
    if (!characters.balanced()) {
      shell.say(Saying.STRICT_CHARACTERS.of(balance(characters)));
    }
    return errors == 0 && characters.balanced() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** {@code characters: 27345 = 26900 placed + 445 discarded}. */
  static Message balance(Counts.Characters characters) {
    int unplaced = characters.source() - characters.placed() - characters.discarded();
    return characters.balanced()
        ? Saying.BALANCE.of(characters.source(), characters.placed(), characters.discarded())
        : Saying.IMBALANCE.of(
            characters.source(), characters.placed(), characters.discarded(), unplaced);
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
