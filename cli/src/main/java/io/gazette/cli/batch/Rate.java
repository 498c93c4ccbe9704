package io.gazette.cli.batch;

import java.util.ArrayDeque;

/** How fast it goes, over the last half minute: what was done before is passed over fast. */
final class Rate {

  private static final long WINDOW = 30_000_000_000L;

  private final ArrayDeque<long[]> points = new ArrayDeque<>();

  Rate(long start) {
    points.add(new long[] {start, 0});
  }

  /** So much was done at {@code nanos}. */
  void at(long nanos, long bytes) {
    points.addLast(new long[] {nanos, bytes});
    while (points.size() > 2 && nanos - points.peekFirst()[0] > WINDOW) {
      points.removeFirst();
    }
  }

  double bytesPerSecond() {
    long[] from = points.peekFirst();
    long[] to = points.peekLast();
    return to[0] == from[0] ? 0 : (to[1] - from[1]) * 1e9 / (to[0] - from[0]);
  }
}
