package io.gazette.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a document may take from its bytes to its findings ({@code --max-time}). The library has
 * no clock; the work goes on in a thread of its own, which is waited for and then left behind. A
 * thread cannot be ended from outside; this one holds no file and writes nothing, has the lowest
 * priority, and ends with the process at the latest.
 *
 * @param milliseconds the limit; 0 is none
 */
record TimeLimit(long milliseconds) {

  /** Hundreds of times what the largest gazette of the corpus takes. */
  private static final BigDecimal USUAL = BigDecimal.valueOf(600);

  /** A scanned page takes seconds. */
  private static final BigDecimal OF_SCANS = BigDecimal.valueOf(3600);

  private static final BigDecimal WEEK = BigDecimal.valueOf(604_800);

  /** That of the command line; a wrong value is a usage error. */
  static TimeLimit of(Arguments arguments) {
    BigDecimal seconds = arguments.has(Option.OCR) ? OF_SCANS : USUAL;
    if (arguments.has(Option.MAX_TIME)) {
      seconds = seconds(arguments, arguments.value(Option.MAX_TIME, ""));
    }
    return new TimeLimit(seconds.movePointRight(3).longValue());
  }

  private static BigDecimal seconds(Arguments arguments, String word) {
    try {
      BigDecimal seconds = new BigDecimal(word);
      if (seconds.signum() >= 0 && seconds.compareTo(WEEK) <= 0) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw arguments.wrong("--max-time takes seconds, 0 for no limit; not '" + word + "'");
  }

  /**
   * What {@code work} gives, which is done for the input called {@code name}.
   *
   * @throws TooSlowException where it takes longer
   * @throws IOException as {@code work} throws it
   */
  <T> T within(String name, Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "work");
    thread.setDaemon(true);
    thread.start();
    try {
      return milliseconds == 0 ? task.get() : task.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.interrupt();
      throw new TooSlowException(name, milliseconds);
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The fault of the work, as it was thrown. */
  private static IOException fault(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof RuntimeException unforeseen) {
      throw unforeseen;
    }
    return fault instanceof IOException known ? known : new IOException(fault);
  }
}
