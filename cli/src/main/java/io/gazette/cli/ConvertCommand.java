package io.gazette.cli;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.NewFolder;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions;
import io.gazette.model.Counts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** {@code gazette convert [INPUT]}: one issue, or one loose document, into one output format. */
final class ConvertCommand {

  private ConvertCommand() {}

  /** Converts, then reports what was found. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    CommonOptions options = CommonOptions.of(arguments, shell);
    OutputFormat to = EmitArguments.format(arguments, arguments.value(Option.TO, "json"));
    AknOptions akn =
        to == OutputFormat.AKN ? AknArguments.of(arguments, options.output()) : AknOptions.DEFAULT;
    AknOptions placed = akn.with(options.parse().registry());
    EmitOptions emit = EmitArguments.of(arguments, shell, to, placed);
    Parsed parsed = Parsed.of(options, shell);
    if (akn.form() == AknOptions.Form.PACKAGE && AknArguments.isFolder(options.output())) {
      writeFolder(parsed, emit, options.output());
    } else {
      write(parsed, to, emit, Destination.of(options.output(), shell.out()));
    }
    Findings.print(parsed, options, shell);
    if (options.verbose()) {
      shell.say(summary(parsed, to));
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

  private static Message summary(Parsed parsed, OutputFormat to) {
    Counts counts = Counts.of(parsed.issue());
    return Saying.CONVERTED.of(
        parsed.source().name(),
        parsed.source().format(),
        parsed.source().encoding(),
        to.word(),
        CountWords.of(counts),
        Parsed.balance(counts.characters()));
  }
}
