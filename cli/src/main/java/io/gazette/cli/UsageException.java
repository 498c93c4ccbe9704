package io.gazette.cli;

/** The command line is wrong; the message says how, in one line. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String command;

  /**
   * @param command whose help tells more: {@code gazette convert}
   */
  UsageException(String command, String message) {
    super(message);
    this.command = command;
  }

  /** What is wrong, and where help is. */
  String twoLines() {
    return command + ": " + Line.oneLine(getMessage()) + "\nTry '" + command + " --help'";
  }
}
