package io.gazette.cli;

import io.gazette.cli.tell.Line;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;

/** The command line is wrong; what is told says how, in one line. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String command;
  private final transient Message told;

  /**
   * @param command whose help tells more: {@code gazette convert}
   */
  UsageException(String command, Message told) {
    super(told.en());
    this.command = command;
    this.told = told;
  }

  /** What is wrong, and where help is. */
  String twoLines(Language language) {
    return command
        + ": "
        + Line.oneLine(told.in(language))
        + "\n"
        + Saying.TRY.of(command).in(language);
  }
}
