package io.gazette.cli.output;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import io.gazette.diagnostic.Message;
import java.io.IOException;

/** The result cannot be written; what is told names what was being written and the reason. */
public final class UnwritableOutputException extends ToldException {

  private static final long serialVersionUID = 1;

  private final boolean brokenPipe;

  /**
   * What {@code cause} kept from being written.
   *
   * @param name a file; {@code -} is standard output
   */
  public UnwritableOutputException(String name, IOException cause) {
    this(told(name), cause);
  }

  public UnwritableOutputException(Message name, IOException cause) {
    super(Saying.CANNOT_WRITE.of(name, Reason.of(cause)), cause);
    this.brokenPipe = "Broken pipe".equals(cause.getMessage());
  }

  /** Whether nobody reads the output any more, as under {@code | head -1}. */
  public boolean brokenPipe() {
    return brokenPipe;
  }

  /** The one that is {@code fault} or a cause of it: writers of formats wrap what they meet. */
  public static UnwritableOutputException in(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof UnwritableOutputException found) {
        return found;
      }
    }
    return null;
  }

  /** Chinese has a blank before a name in other letters. */
  private static Message told(String name) {
    return name.equals("-") ? Saying.STANDARD_OUTPUT.of() : new Message(" " + name, name);
  }
}
