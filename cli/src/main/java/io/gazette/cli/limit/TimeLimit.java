package io.gazette.cli.limit;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.IOException;
import java.util.concurrent.Executor;

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
    thread(attempt).start();
    return await(attempt);
  }

  /**
   * The same for work upon work: to begin a thread for each document costs as much as reading it.
   *
   * @param threads gives each work a {@link #thread} that has none; one that is left behind has
   */
  public <T> T within(Executor threads, Work<T> work) throws IOException {
    Attempt<T> attempt = new Attempt<>(work);
    threads.execute(attempt);
    return await(attempt);
  }

  /** A thread that does {@code work} and keeps no process from its end. */
  public static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "gazette-work", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private <T> T await(Attempt<T> attempt) throws IOException {
    try {
      if (!attempt.endsWithin(milliseconds)) {
        attempt.interrupt();
        throw new OvertimeException(milliseconds);
      }
    } catch (InterruptedException e) {
      attempt.interrupt();
      Thread.currentThread().interrupt();
      throw new ToldException(Saying.INTERRUPTED.of(), e);
    }
    return attempt.outcome();
  }
}
