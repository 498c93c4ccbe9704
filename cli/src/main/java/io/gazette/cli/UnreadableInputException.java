package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import io.gazette.diagnostic.Message;

/** An input cannot be read; what is told names it, the reason, and what to do, in one line. */
final class UnreadableInputException extends ToldException {

  private static final long serialVersionUID = 1;

  UnreadableInputException(Message told) {
    super(told, null);
  }

  UnreadableInputException(Message told, Throwable cause) {
    super(told, cause);
  }

  /** The input called {@code name} cannot be read, for {@code reason}. */
  static UnreadableInputException of(String name, Message reason, Throwable cause) {
    return new UnreadableInputException(Saying.CANNOT_READ.of(name, reason), cause);
  }
}
