package io.gazette.cli;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.NewFolder;
import io.gazette.diagnostic.Language;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions;
import io.gazette.model.Counts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** {@code gazette convert [INPUT]}: one issue, or one loose document, into one output format. */
final class ConvertCommand {

  /** The day a build or a conversion is dated with, where it must not depend on the clock. */
  private static final String SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

  private ConvertCommand() {}

  /** Converts, then reports what was found. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    CommonOptions options = CommonOptions.of(arguments, shell);
    OutputFormat to = to(arguments);
    AknOptions akn =
        to == OutputFormat.AKN ? AknArguments.of(arguments, options.output()) : AknOptions.DEFAULT;
    EmitOptions emit =
        new EmitOptions(
            conversionDate(arguments, shell),
            language(arguments, to),
            akn.with(options.parse().registry()),
            arguments.has(Option.FINDINGS));
    Parsed parsed = Parsed.of(options, shell);
    if (akn.form() == AknOptions.Form.PACKAGE && AknArguments.isFolder(options.output())) {
      writeFolder(parsed, emit, options.output());
    } else {
      write(parsed, to, emit, Destination.of(options.output(), shell.out()));
    }
    Findings.print(parsed, options, shell);
    if (options.verbose()) {
      shell.err().println(summary(parsed, to));
    }
    return parsed.exitCode(options, shell);
  }

  private static void write(
      Parsed parsed, OutputFormat to, EmitOptions emit, Destination destination)
      throws IOException {
    try {
      to.emit(parsed.issue(), parsed.diagnostics(), emit, destination);
      destination.commit();
    } finally {
      destination.discard();
    }
  }

  private static void writeFolder(Parsed parsed, EmitOptions emit, String name) throws IOException {
    NewFolder folder = NewFolder.create(name);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    OutputFormat.AKN.emit(parsed.issue(), parsed.diagnostics(), emit, zip);
    folder.write(zip.toByteArray());
  }

  /**
   * Of what the result says itself, which is the same in any locale: a page is for readers of the
   * gazette, all else for programs.
   */
  private static Language language(Arguments arguments, OutputFormat to) {
    Language otherwise = to == OutputFormat.HTML ? Language.ZH : EmitOptions.DEFAULT.language();
    return Languages.given(arguments).orElse(otherwise);
  }

  private static OutputFormat to(Arguments arguments) {
    String word = arguments.value(Option.TO, "json");
    Optional<OutputFormat> format = OutputFormat.named(word);
    if (format.isEmpty()) {
      throw arguments.wrongValue("--to", word, Option.TO.words());
    }
    return format.get();
  }

  private static Optional<LocalDate> conversionDate(Arguments arguments, Shell shell) {
    String seconds = shell.env().get(SOURCE_DATE_EPOCH);
    if (seconds == null || seconds.isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
      return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    } catch (NumberFormatException | DateTimeException e) {
      throw arguments.wrong("SOURCE_DATE_EPOCH takes seconds since 1970; not '" + seconds + "'");
    }
  }

  private static String summary(Parsed parsed, OutputFormat to) {
    Counts counts = Counts.of(parsed.issue());
    return "gazette: "
        + Line.oneLine(parsed.source().name())
        + " ("
        + parsed.source().format()
        + ", "
        + parsed.source().encoding()
        + ") to "
        + to.word()
        + ": "
        + CountWords.of(counts)
        + "; "
        + Parsed.balance(counts.characters());
  }
}
