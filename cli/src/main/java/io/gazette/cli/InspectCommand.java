package io.gazette.cli;

import java.io.IOException;

/** {@code gazette inspect [INPUT]}: a person's look at an issue. */
final class InspectCommand {

  private InspectCommand() {}

  /** Prints the inspection; the findings stand in it, not on standard error. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    CommonOptions options = CommonOptions.of(arguments, shell);
    Input input = options.input();
    byte[] bytes = input.bytes(shell.in());
    boolean file = !options.output().equals("-");
    Page page =
        new Page(
            shell.width(),
            file ? options.colour() == Colour.ALWAYS : options.colour().on(shell, "out"));
    Parsed parsed =
        Limited.work(
            input.name(),
            options.time(),
            () -> {
              Parsed done = Parsed.of(input, bytes, options.parse());
              Inspection.print(done, options, page);
              return done;
            });
    shell.write(page.toString(), options.output());
    return parsed.exitCode(options, shell);
  }
}
