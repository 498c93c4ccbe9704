package io.gazette.compare;

import java.util.List;

/** Between which pairs that stand in one order in both texts a unit stands. */
final class Gaps {

  private final int[] ofOld;
  private final int[] ofNew;
  private final boolean[] rising;

  private Gaps(int[] ofOld, int[] ofNew, boolean[] rising) {
    this.ofOld = ofOld;
    this.ofNew = ofNew;
    this.rising = rising;
  }

  static Gaps of(List<Weighed> old, List<Weighed> now, Pairs pairs) {
    boolean[] rising = Order.rising(pairs, weights(old, now, pairs));
    int[] ofNew = new int[now.size()];
    boolean[] anchors = new boolean[old.size()];
    int gap = 0;
    for (int j = 0; j < ofNew.length; j++) {
      if (rising[j]) {
        anchors[pairs.ofNew(j)] = true;
        gap++;
      }
      ofNew[j] = gap;
    }
    int[] ofOld = new int[old.size()];
    gap = 0;
    for (int i = 0; i < ofOld.length; i++) {
      gap += anchors[i] ? 1 : 0;
      ofOld[i] = gap;
    }
    return new Gaps(ofOld, ofNew, rising);
  }

  /** A heading weighs more than what is put before it, else the longer words stay. */
  private static long[] weights(List<Weighed> old, List<Weighed> now, Pairs pairs) {
    long[] weights = new long[now.size()];
    for (int j = 0; j < weights.length; j++) {
      if (pairs.ofNew(j) != Pairs.NONE) {
        Weighed before = old.get(pairs.ofNew(j));
        Weighed after = now.get(j);
        long rank = after.sort() == Weighed.Sort.DIVISION ? 3 : 2;
        long size = (long) before.words().size() + after.words().size();
        long tie = before.words().text().hashCode() + after.words().text().hashCode() & 0xFFF;
        weights[j] = (rank << 40) + (size << 12) + tie;
      }
    }
    return weights;
  }

  /** Whether the old unit and the new one stand between the same neighbours. */
  boolean areSame(int old, int now) {
    return ofOld[old] == ofNew[now];
  }

  int ofOld(int old) {
    return ofOld[old];
  }

  int ofNew(int now) {
    return ofNew[now];
  }

  /** Whether the new unit, which has a partner, stands where that stood. */
  boolean isInOrder(int now) {
    return rising[now];
  }
}
