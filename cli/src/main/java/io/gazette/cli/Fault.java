package io.gazette.cli;

import io.gazette.cli.limit.MemoryLimit;
import io.gazette.cli.output.UnwritableOutputException;
import java.io.PrintStream;

/** What ends a command unforeseen: a result that cannot be written, or a fault of the tool. */
final class Fault {

  private Fault() {}

  /** Says it in one line, with the stack trace where {@code verbose}, and gives the exit code. */
  static int report(Throwable fault, boolean verbose, PrintStream err) {
    UnwritableOutputException unwritable = UnwritableOutputException.in(fault);
    if (unwritable != null && unwritable.brokenPipe()) {
      return ExitCode.BROKEN_PIPE;
    }
    if (unwritable != null) {
      err.println("gazette: " + Line.oneLine(unwritable.getMessage()));
      return ExitCode.UNWRITABLE;
    }
    if (fault instanceof OutOfMemoryError) {
      err.println("gazette: " + MemoryLimit.REACHED);
      return ExitCode.USAGE;
    }
    err.println(
        "gazette: a fault of gazette itself: "
            + Line.oneLine(fault.toString())
            + (verbose ? "" : "; -v shows where, please report it"));
    if (verbose) {
      fault.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }
}
