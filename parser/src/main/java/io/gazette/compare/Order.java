package io.gazette.compare;

import java.util.Arrays;

/** Tells which pairs stand in one order in both texts; the others were moved. */
final class Order {

  private final long[] best;
  private final int[] at;

  private Order(int size) {
    best = new long[size + 1];
    at = new int[size + 1];
    Arrays.fill(at, Pairs.NONE);
  }

  /**
   * The heaviest sequence of pairs that rises in both texts, in {@code n log n}.
   *
   * @param weights of the new units
   * @return for each new unit whether it is in the sequence
   */
  static boolean[] rising(Pairs pairs, long[] weights) {
    Order order = new Order(pairs.old());
    int[] before = new int[pairs.now()];
    int last = Pairs.NONE;
    long heaviest = 0;
    for (int now = 0; now < pairs.now(); now++) {
      int old = pairs.ofNew(now);
      if (old != Pairs.NONE) {
        int end = order.heaviestUpTo(old);
        before[now] = order.at[end];
        long weight = order.best[end] + weights[now];
        order.put(old + 1, weight, now);
        if (weight > heaviest) {
          heaviest = weight;
          last = now;
        }
      }
    }
    boolean[] rising = new boolean[pairs.now()];
    for (int now = last; now != Pairs.NONE; now = before[now]) {
      rising[now] = true;
    }
    return rising;
  }

  /** Where the weight of the heaviest sequence that ends before {@code old} is kept; 0 for none. */
  private int heaviestUpTo(int old) {
    int found = 0;
    for (int i = old; i > 0; i -= i & -i) {
      if (best[i] > best[found]) {
        found = i;
      }
    }
    return found;
  }

  /** A Fenwick tree of maxima. */
  private void put(int index, long weight, int now) {
    for (int i = index; i < best.length; i += i & -i) {
      if (weight > best[i]) {
        best[i] = weight;
        at[i] = now;
      }
    }
  }
}
