package io.gazette.cli.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TimeLimitTest {

  private static final TimeLimit NONE = new TimeLimit(0);

  @Test
  void whatTheWorkGivesIsGiven() throws IOException {
    assertThat(NONE.within(() -> "done")).isEqualTo("done");
    assertThat(new TimeLimit(60_000).within(() -> 4)).isEqualTo(4);
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThatThrownBy(() -> NONE.within(TimeLimitTest::missing))
        .isInstanceOf(FileNotFoundException.class);
    assertThatThrownBy(() -> NONE.within(() -> Integer.parseInt("x")))
        .isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> NONE.within(() -> deep(1))).isInstanceOf(StackOverflowError.class);
    assertThatThrownBy(() -> NONE.within(() -> new long[Integer.MAX_VALUE][1 << 20]))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Void missing() throws IOException {
    throw new FileNotFoundException("gone");
  }

  private static int deep(int depth) {
    return deep(depth + 1) + 1;
  }

  @Test
  void workThatDoesNotEndIsLeftAndInterrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    TimeLimit limit = new TimeLimit(20);
    assertThatThrownBy(() -> limit.within(() -> endless(interrupted)))
        .isInstanceOf(OvertimeException.class)
        .hasMessage("it takes more than 0.02 s; --max-time gives it more");
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private static Void endless(CountDownLatch interrupted) {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    interrupted.countDown();
    return null;
  }

  /** Who waits may be told to stop too; then the work is told. */
  @Test
  void anInterruptReachesTheWork() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread waiting =
        new Thread(
            () ->
                assertThatThrownBy(() -> NONE.within(() -> endless(interrupted)))
                    .hasMessage("interrupted"));
    waiting.start();
    waiting.interrupt();
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    waiting.join();
  }
}
