package io.gazette.cli.limit;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.IOException;

/**
 * How long a document may take, from its bytes to its result ({@code --max-time}). The library has
 * no clock, so the work is done in a thread of its own, which is waited for and then left behind:
 * it is interrupted, and ends with the process at the latest.
 *
 * @param milliseconds the limit; 0 is none
 */
public record TimeLimit(long milliseconds) {

  /** Deep nesting of a hostile text takes stack. */
  private static final long STACK = 8 << 20;

  /**
   * What {@code work} gives.
   *
   * @throws OvertimeException where it takes longer
   * @throws IOException as {@code work} throws it
   */
  public <T> T within(Work<T> work) throws IOException {
    Attempt<T> attempt = new Attempt<>(work);
    Thread thread = new Thread(null, attempt, "gazette-work", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(milliseconds);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new ToldException(Saying.INTERRUPTED.of(), e);
    }
    if (thread.isAlive()) {
      thread.interrupt();
      throw new OvertimeException(milliseconds);
    }
    return attempt.outcome();
  }

  /** Work, and how it ended. */
  private static final class Attempt<T> implements Runnable {

    private final Work<T> work;
    private T result;
    private Throwable fault;

    Attempt(Work<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        result = work.done();
      } catch (Throwable e) {
        fault = e;
      }
    }

    T outcome() throws IOException {
      if (fault instanceof IOException known) {
        throw known;
      }
      if (fault instanceof RuntimeException unforeseen) {
        throw unforeseen;
      }
      if (fault instanceof Error error) {
        throw error;
      }
      return result;
    }
  }
}
