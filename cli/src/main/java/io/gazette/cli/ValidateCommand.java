package io.gazette.cli;

import io.gazette.cli.limit.Work;
import io.gazette.cli.output.Destination;
import io.gazette.cli.tell.Noun;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.report.Checked;
import io.gazette.emit.report.ReportOptions;
import io.gazette.emit.report.ReportWriter;
import io.gazette.emit.report.Totals;
import io.gazette.model.Counts;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code gazette validate [INPUT…]}: checks texts before publication. */
final class ValidateCommand {

  private final ValidateOptions options;
  private final Shell shell;
  private final Totals totals = new Totals();
  private boolean unreadable;
  private boolean fails;

  private ValidateCommand(ValidateOptions options, Shell shell) {
    this.options = options;
    this.shell = shell;
  }

  /** Checks each input and reports; one that cannot be read is named and the others are checked. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    if (arguments.has(Option.SELF_CHECK)) {
      return SelfCheck.run(RuleChoice.of(arguments), shell);
    }
    ValidateOptions options = ValidateOptions.of(arguments, shell);
    return new ValidateCommand(options, shell).run(language(arguments));
  }

  /** Of a report that programs read: the same in any locale. */
  private static Language language(Arguments arguments) {
    return Languages.given(arguments).orElse(EmitOptions.DEFAULT.language());
  }

  private int run(Language language) throws IOException {
    Destination destination = Destination.of(options.common().output(), shell.out());
    try {
      ReportWriter report = report(language, destination);
      for (Input input : options.inputs()) {
        check(input, report, destination);
      }
      report.end();
      destination.commit();
    } finally {
      destination.discard();
    }
    shell.say(Closing.line(totals));
    if (unreadable || totals.characters() == 0) {
      return ExitCode.USAGE;
    }
    return fails ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private ReportWriter report(Language language, Destination out) throws IOException {
    if (options.format().isEmpty() || options.corrects()) {
      boolean toFile = !options.common().output().equals("-");
      return new TextReport(options.common(), toFile || options.corrects(), shell, out);
    }
    String version = GrammarCommand.version();
    return options
        .format()
        .get()
        .begin(
            new ReportOptions(language, options.failOn(), options.rules().rules(), version), out);
  }

  private void check(Input input, ReportWriter report, Destination out) throws IOException {
    try {
      byte[] bytes = input.bytes(shell.in());
      Checked checked =
          options.corrects()
              ? corrected(input, bytes, out)
              : within(input, () -> checked(parsed(input, bytes)));
      totals.add(checked);
      for (Diagnostic finding : checked.findings()) {
        Severity severity = finding.rule().severity();
        fails |= options.failOn().isPresent() && severity.compareTo(options.failOn().get()) >= 0;
      }
      if (!options.corrects()) {
        report.file(checked);
      }
    } catch (UnreadableInputException e) {
      shell.say(e.told());
      unreadable = true;
    }
  }

  private <T> T within(Input input, Work<T> work) throws IOException {
    return Limited.work(input.name(), options.common().time(), work);
  }

  private void replace(String name, byte[] bytes) throws IOException {
    Destination file = Destination.of(name, shell.out());
    try {
      file.write(bytes, 0, bytes.length);
      file.commit();
    } finally {
      file.discard();
    }
  }

  private Parsed parsed(Input input, byte[] bytes) throws IOException {
    Parsed parsed = Parsed.of(input, bytes, options.common().parse());
    if (isRecord(parsed)) {
      record(input);
    }
    return parsed;
  }

  /** Whether JSON, YAML or Akoma Ntoso was read back: the text is gone. */
  private static boolean isRecord(Parsed parsed) {
    return parsed.source().text().isEmpty();
  }

  /** Of a record nothing can be corrected, and what was discarded is gone. */
  private void record(Input input) throws UnreadableInputException {
    if (options.corrects()) {
      throw new UnreadableInputException(
          Saying.CANNOT_CORRECT.of(input.name(), Saying.RECORD_UNCORRECTED.of()), null);
    }
    if (!options.common().quiet()) {
      shell.say(Saying.RECORD_CHECKED.of(input.name()));
    }
  }

  private Checked checked(Parsed parsed) {
    List<Diagnostic> found =
        isRecord(parsed)
            ? Validator.record(parsed.source(), parsed.issue(), parsed.diagnostics())
            : Validator.validate(parsed.source(), parsed.issue(), parsed.diagnostics());
    List<Diagnostic> wanted = options.rules().of(found);
    List<Diagnostic> rest = options.baseline().rest(parsed.source(), wanted);
    return new Checked(parsed.source(), Counts.of(parsed.issue()), rest);
  }

  /**
   * Corrects the file, or prints the changes or the corrected standard input, and gives what is
   * left to find.
   */
  private Checked corrected(Input input, byte[] bytes, Destination out) throws IOException {
    Corrected corrected = within(input, () -> corrected(input, bytes));
    byte[] result = corrected.result();
    int fixes = corrected.fixes();
    if (options.diff() || input.isStandardInput()) {
      out.write(result, 0, result.length);
    } else if (fixes > 0) {
      replace(input.operand(), result);
    }
    if (!options.diff()) {
      shell.say(Saying.FIXED.of(input.name(), Noun.FIX.of(fixes)));
    }
    return corrected.checked();
  }

  private Corrected corrected(Input input, byte[] bytes) throws IOException {
    Parsed before = parsed(input, bytes);
    Correction correction = Correction.of(bytes, before.source(), options.rules()::holds);
    int fixes = correction.fixes();
    if (options.diff()) {
      byte[] diff = correction.diff().getBytes(StandardCharsets.UTF_8);
      return new Corrected(diff, fixes, checked(before));
    }
    byte[] after = correction.bytes();
    return new Corrected(after, fixes, checked(fixes == 0 ? before : parsed(input, after)));
  }

  /** The bytes to write: the changes, or the corrected text; and what is found in it then. */
  private record Corrected(byte[] result, int fixes, Checked checked) {}
}
