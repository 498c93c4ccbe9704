package io.gazette.cli;

import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;

/** What ends a command unforeseen: a result that cannot be written, or a fault of the tool. */
final class Fault {

  private Fault() {}

  /** Says it in one line, with the stack trace where {@code verbose}, and gives the exit code. */
  static int report(Throwable fault, boolean verbose, Shell shell) {
    UnwritableOutputException unwritable = UnwritableOutputException.in(fault);
    if (unwritable != null && unwritable.brokenPipe()) {
      return ExitCode.BROKEN_PIPE;
    }
    if (unwritable != null) {
      shell.say(unwritable.told());
      return ExitCode.UNWRITABLE;
    }
    if (fault instanceof OutOfMemoryError) {
      shell.say(Saying.MEMORY_REACHED.of());
      return ExitCode.USAGE;
    }
    Message told = Saying.FAULT.of(fault);
    shell.say(verbose ? told : Saying.FAULT_REPORT.of(told));
    if (verbose) {
      fault.printStackTrace(shell.err());
    }
    return ExitCode.FAULT;
  }
}
