package io.gazette.cli.limit;

import java.io.IOException;

/** Work, and how it ended. Its thread may have other work afterwards, which no interrupt is for. */
final class Attempt<T> implements Runnable {

  private final Work<T> work;
  private Thread thread;
  private boolean interrupted;
  private boolean ended;
  private T result;
  private Throwable fault;

  Attempt(Work<T> work) {
    this.work = work;
  }

  @Override
  public void run() {
    begin();
    try {
      result = work.done();
    } catch (Throwable e) {
      fault = e;
    }
    end();
  }

  private synchronized void begin() {
    thread = Thread.currentThread();
    if (interrupted) {
      thread.interrupt();
    }
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Tells the work to stop, where it has not ended; it is told too where it begins only later. */
  synchronized void interrupt() {
    interrupted = true;
    if (thread != null && !ended) {
      thread.interrupt();
    }
  }

  /** Waits for the end. False where it has not come after so long; 0 waits for ever. */
  synchronized boolean endsWithin(long milliseconds) throws InterruptedException {
    long start = System.nanoTime();
    long left = milliseconds;
    while (!ended && (milliseconds == 0 || left > 0)) {
      wait(left);
      left = milliseconds == 0 ? 0 : milliseconds - (System.nanoTime() - start) / 1_000_000;
    }
    return ended;
  }

  /** What the work gave; what it threw is thrown. */
  synchronized T outcome() throws IOException {
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
