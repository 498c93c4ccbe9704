package io.gazette.cli;

import io.gazette.diagnostic.Severity;
import io.gazette.emit.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options of {@code validate}, checked.
 *
 * @param common those of every command that reads a gazette
 * @param inputs what is checked
 * @param format of the findings; empty for lines of text
 * @param failOn the level from which on a finding is exit 1; empty where none is
 * @param rules that are looked for
 * @param baseline findings that are accepted
 * @param fix whether the safe fixes are carried out
 * @param diff whether they are shown instead
 */
record ValidateOptions(
    CommonOptions common,
    List<Input> inputs,
    Optional<ReportFormat> format,
    Optional<Severity> failOn,
    RuleChoice rules,
    Baseline baseline,
    boolean fix,
    boolean diff) {

  static final String TEXT = "text";
  private static final String NEVER = "never";
  static final List<String> LEVELS = List.of("error", "warning", "info", NEVER);

  /** Takes them from the command line; a wrong value is a usage error. */
  static ValidateOptions of(Arguments arguments, Shell shell) throws UnreadableInputException {
    CommonOptions common = CommonOptions.of(arguments, shell);
    List<Input> inputs = new ArrayList<>();
    for (String operand : arguments.operands()) {
      inputs.add(common.input().called(operand));
    }
    return new ValidateOptions(
        common,
        inputs.isEmpty() ? List.of(common.input()) : inputs,
        format(arguments),
        failOn(arguments),
        RuleChoice.of(arguments),
        Baseline.of(arguments),
        arguments.has(Option.FIX),
        arguments.has(Option.DIFF));
  }

  private static Optional<ReportFormat> format(Arguments arguments) {
    String word = arguments.value(Option.FORMAT, TEXT);
    Optional<ReportFormat> format = ReportFormat.named(word);
    if (format.isEmpty() && !word.equals(TEXT)) {
      throw arguments.wrongValue("--format", word, Option.FORMAT.words());
    }
    return format;
  }

  /** The level of {@code --fail-on}; empty for {@code never}. */
  static Optional<Severity> failOn(Arguments arguments) {
    String word = arguments.value(Option.FAIL_ON, Severity.ERROR.word());
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    if (!word.equals(NEVER)) {
      throw arguments.wrongValue("--fail-on", word, LEVELS);
    }
    return Optional.empty();
  }

  /** Whether files are changed or their changes shown; the findings are then no result. */
  boolean corrects() {
    return fix || diff;
  }
}
