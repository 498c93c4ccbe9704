package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.cli.limit.TimeLimit;
import io.gazette.cli.limit.Work;
import org.junit.jupiter.api.Test;

class LimitedTest {

  @Test
  void whatTakesTooMuchIsNamedWithTheFile() {
    refused(() -> deep(1), "cannot finish 甲.txt: it is nested deeper than can be followed");
    refused(
        () -> new long[Integer.MAX_VALUE][1 << 20].length,
        "cannot finish 甲.txt: it takes more memory than there is; --max-memory");
  }

  private static int deep(int depth) {
    return deep(depth + 1) + 1;
  }

  private static void refused(Work<Integer> work, String message) {
    assertThatThrownBy(() -> Limited.work("甲.txt", new TimeLimit(0), work))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(message);
  }
}
