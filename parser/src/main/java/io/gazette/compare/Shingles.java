package io.gazette.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the units that share pairs of characters few others have, so that not each must be weighed
 * against each.
 */
final class Shingles {

  /** What more units than these have says nothing. */
  private static final int FEW = 12;

  /** One shared pair may be chance; of short words it is much. */
  private static final int LEAST_SHARED = 2;

  private long[] found = new long[1024];
  private int size;

  private Shingles() {}

  /** Pairs {@code old << 32 | new} of units without partner, each once, in order. */
  static long[] sharing(List<Weighed> old, List<Weighed> now, Pairs pairs) {
    return sharing(
        old,
        now,
        entries(old, i -> pairs.ofOld(i) == Pairs.NONE),
        entries(now, j -> pairs.ofNew(j) == Pairs.NONE));
  }

  /** The same with units that have a partner of other words. */
  static long[] sharingWithChanged(List<Weighed> old, List<Weighed> now, Pairs pairs) {
    return sharing(
        old,
        now,
        entries(old, i -> isOpen(old, i, now, pairs.ofOld(i))),
        entries(now, j -> isOpen(now, j, old, pairs.ofNew(j))));
  }

  private static boolean isOpen(List<Weighed> units, int unit, List<Weighed> others, int partner) {
    return partner == Pairs.NONE
        || !units.get(unit).words().text().equals(others.get(partner).words().text());
  }

  private static long[] sharing(List<Weighed> old, List<Weighed> now, long[] before, long[] after) {
    Shingles shingles = new Shingles();
    int i = 0;
    int j = 0;
    while (i < before.length && j < after.length) {
      long left = before[i] >>> 32;
      long right = after[j] >>> 32;
      int endLeft = left <= right ? end(before, i) : i;
      int endRight = right <= left ? end(after, j) : j;
      if (left == right && endLeft - i <= FEW && endRight - j <= FEW) {
        shingles.cross(old, now, before, i, endLeft, after, j, endRight);
      }
      i = endLeft;
      j = endRight;
    }
    return shingles.often(old, now);
  }

  private interface Wanted {
    boolean is(int unit);
  }

  /** {@code pair << 32 | unit} for each pair of each unit that is wanted, each once, in order. */
  private static long[] entries(List<Weighed> units, Wanted wanted) {
    int size = 0;
    for (int u = 0; u < units.size(); u++) {
      size += wanted.is(u) ? units.get(u).words().size() : 0;
    }
    long[] entries = new long[size];
    int at = 0;
    for (int u = 0; u < units.size(); u++) {
      Words words = units.get(u).words();
      for (int p = 0; wanted.is(u) && p < words.size(); p++) {
        if (p == 0 || words.pair(p) != words.pair(p - 1)) {
          entries[at++] = (long) words.pair(p) << 32 | u;
        }
      }
    }
    long[] all = Arrays.copyOf(entries, at);
    sortByPair(all);
    return all;
  }

  /** As unsigned numbers, so that the order is that of {@link #sharing}'s comparison. */
  private static void sortByPair(long[] entries) {
    for (int i = 0; i < entries.length; i++) {
      entries[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(entries);
    for (int i = 0; i < entries.length; i++) {
      entries[i] ^= Long.MIN_VALUE;
    }
  }

  private static int end(long[] entries, int from) {
    int end = from + 1;
    while (end < entries.length && entries[end] >>> 32 == entries[from] >>> 32) {
      end++;
    }
    return end;
  }

  private void cross(
      List<Weighed> old,
      List<Weighed> now,
      long[] before,
      int from,
      int to,
      long[] after,
      int first,
      int last) {
    for (int i = from; i < to; i++) {
      for (int j = first; j < last; j++) {
        if (old.get((int) before[i]).sort() == now.get((int) after[j]).sort()) {
          add((before[i] & 0xFFFFFFFFL) << 32 | after[j] & 0xFFFFFFFFL);
        }
      }
    }
  }

  private void add(long pair) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = pair;
  }

  /** Those found often enough. */
  private long[] often(List<Weighed> old, List<Weighed> now) {
    Arrays.sort(found, 0, size);
    int kept = 0;
    for (int i = 0; i < size; ) {
      int end = i + 1;
      while (end < size && found[end] == found[i]) {
        end++;
      }
      long pair = found[i];
      int shorter =
          Math.min(old.get((int) (pair >>> 32)).words().size(), now.get((int) pair).words().size());
      if (end - i >= LEAST_SHARED || shorter <= 2 * LEAST_SHARED) {
        found[kept++] = pair;
      }
      i = end;
    }
    return Arrays.copyOf(found, kept);
  }
}
