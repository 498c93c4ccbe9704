package io.gazette.cli;

/** How a command ends: the exit codes people's scripts rely on. */
final class ExitCode {

  static final int DONE = 0;

  /** Done, but {@code --strict} failed, or findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Wrong usage, or an input that cannot be read. */
  static final int USAGE = 2;

  /** A fault of the tool itself. */
  static final int FAULT = 70;

  /** The output cannot be written. */
  static final int UNWRITABLE = 74;

  /** The reader of the output has gone: what the shell reports for a process ended by SIGPIPE. */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
