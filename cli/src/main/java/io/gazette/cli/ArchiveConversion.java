package io.gazette.cli;

import io.gazette.cli.batch.Conversion;
import io.gazette.cli.batch.Converted;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How {@code batch} converts a file: as {@code convert} and {@code validate} would. */
final class ArchiveConversion implements Conversion {

  /** Forms of data in general: such a file is a record of ours, or none of our business. */
  private static final List<String> DATA = List.of(".json", ".yaml", ".yml", ".xml");

  private static final int BEGINNING = 4096;

  private final CommonOptions options;
  private final Optional<RuleChoice> rules;
  private final Baseline baseline;

  private ArchiveConversion(CommonOptions options, Optional<RuleChoice> rules, Baseline baseline) {
    this.options = options;
    this.rules = rules;
    this.baseline = baseline;
  }

  static ArchiveConversion of(Arguments arguments, CommonOptions options)
      throws UnreadableInputException {
    return new ArchiveConversion(
        options,
        arguments.has(Option.VALIDATE) ? Optional.of(RuleChoice.of(arguments)) : Optional.empty(),
        Baseline.of(arguments));
  }

  @Override
  public Optional<Converted> convert(String name, byte[] bytes) throws IOException {
    Input input = options.input().called(name);
    if (bytes.length == 0) {
      throw new ToldException(Saying.EMPTY.of());
    }
    if (isData(name) && !isRecord(bytes)) {
      return Optional.empty();
    }
    Parsed parsed = parsed(input, bytes);
    return Optional.of(new Converted(parsed.issue(), findings(parsed)));
  }

  private Parsed parsed(Input input, byte[] bytes) throws IOException {
    try {
      return Parsed.of(input, bytes, options.parse());
    } catch (UnreadableInputException e) {
      Message told = e.told();
      throw new ToldException(
          new Message(behind(input.name(), told.zh()), behind(input.name(), told.en())), e);
    }
  }

  /** What {@code text} says of the file called {@code name}: who is told knows which it is. */
  private static String behind(String name, String text) {
    int end = text.indexOf(name) + name.length() + 1;
    return end > name.length() && end < text.length() ? text.substring(end).strip() : text;
  }

  private boolean isData(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !options.input().from().isGiven() && DATA.stream().anyMatch(lower::endsWith);
  }

  /** Whether data begin as a record does; in UTF-8, as records are written. */
  private static boolean isRecord(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String beginning = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return beginning.contains("schemaVersion") || beginning.contains("akomaNtoso");
  }

  private List<Diagnostic> findings(Parsed parsed) {
    if (rules.isEmpty()) {
      return parsed.diagnostics();
    }
    List<Diagnostic> found =
        parsed.source().text().isEmpty()
            ? Validator.numbering(parsed.source(), parsed.issue(), parsed.diagnostics())
            : Validator.validate(parsed.source(), parsed.issue(), parsed.diagnostics());
    return baseline.rest(parsed.source(), rules.get().of(found));
  }
}
