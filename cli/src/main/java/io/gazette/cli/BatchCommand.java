package io.gazette.cli;

import io.gazette.cli.batch.Batch;
import io.gazette.cli.batch.BatchOptions;
import io.gazette.cli.batch.Console;
import io.gazette.cli.output.Reason;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.walk.Listing;
import io.gazette.cli.walk.SameNameException;
import io.gazette.cli.walk.Walk;
import java.io.IOException;
import java.nio.file.Path;

/** {@code gazette batch DIR… -o OUT}: an archive of back issues. */
final class BatchCommand {

  private BatchCommand() {}

  /** Converts the archive. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    CommonOptions common = CommonOptions.of(arguments, shell);
    ArchiveConversion conversion = ArchiveConversion.of(arguments, common);
    BatchOptions options = BatchArguments.of(arguments, common, shell);
    Listing listing = listing(arguments, options);
    if (listing.containers().isEmpty() && listing.refusals().isEmpty()) {
      shell.say(Saying.NOTHING_CONVERTED.of());
      return ExitCode.USAGE;
    }
    Console console =
        new Console(
            shell.err(),
            shell.isTerminal("err"),
            shell.width(),
            common.quiet(),
            common.verbose(),
            common.language());
    return Batch.run(options, listing, conversion, console);
  }

  private static Listing listing(Arguments arguments, BatchOptions options)
      throws UnreadableInputException {
    try {
      return Walk.of(options.roots(), options.out());
    } catch (SameNameException e) {
      throw arguments.wrong(e.told());
    } catch (IOException e) {
      Path root = options.roots().get(0);
      String name = e.getMessage() == null ? root.toString() : e.getMessage();
      throw UnreadableInputException.of(name, Reason.of(e), e);
    }
  }
}
