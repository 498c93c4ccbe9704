package io.gazette.cli;

import io.gazette.cli.limit.Work;
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
import java.io.OutputStream;

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
    byte[] bytes = options.input().bytes(shell.in());
    Conversion conversion = new Conversion(options, bytes, to, emit);
    Parsed parsed =
        akn.form() == AknOptions.Form.PACKAGE && AknArguments.isFolder(options.output())
            ? writeFolder(conversion)
            : write(conversion, Destination.whole(options.output(), shell.out()));
    Findings.print(parsed, options, shell);
    if (options.verbose()) {
      shell.say(summary(parsed, to));
    }
    return parsed.exitCode(options, shell);
  }

  private static Parsed write(Conversion conversion, Destination destination) throws IOException {
    try {
      Parsed parsed = conversion.to(destination);
      destination.commit();
      return parsed;
    } finally {
      destination.discard();
    }
  }

  private static Parsed writeFolder(Conversion conversion) throws IOException {
    NewFolder folder = NewFolder.create(conversion.options().output());
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    Parsed parsed = conversion.to(zip);
    folder.write(zip.toByteArray());
    return parsed;
  }

  /** From the bytes of the input to those of the result, within what a document may take. */
  private record Conversion(
      CommonOptions options, byte[] bytes, OutputFormat format, EmitOptions emit) {

    Parsed to(OutputStream out) throws IOException {
      // No lambda: it would cost a cold start 10 ms.
      Work<Parsed> work =
          new Work<>() {
            @Override
            public Parsed done() throws IOException {
              Parsed parsed = Parsed.of(options.input(), bytes, options.parse());
              format.emit(parsed.issue(), parsed.diagnostics(), emit, out);
              return parsed;
            }
          };
      return Limited.work(options.input().name(), options.time(), work);
    }
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
