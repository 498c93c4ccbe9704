package io.gazette.cli;

import io.gazette.cli.batch.Batch;
import io.gazette.cli.batch.BatchOptions;
import io.gazette.cli.batch.Console;
import io.gazette.cli.output.Reason;
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
      shell
          .err()
          .println(
              "gazette: nothing was converted: no file there is called .txt, .html, .pdf"
                  + " or as another form of a gazette");
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
      throw arguments.wrong(e.getMessage() + ", which is their folder in the result; rename one");
    } catch (IOException e) {
      Path root = options.roots().get(0);
      throw new UnreadableInputException(
          "cannot read " + (e.getMessage() == null ? root : e.getMessage()) + ": " + Reason.of(e),
          e);
    }
  }
}
