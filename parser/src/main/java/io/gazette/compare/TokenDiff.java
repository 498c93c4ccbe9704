package io.gazette.compare;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A short edit between two sequences (Myers, An O(ND) Difference Algorithm and Its Variations,
 * 1986, the linear space refinement of section 4b): what is deleted and what is inserted. Where two
 * stretches differ in more than {@link #PATIENCE} places, the furthest point reached so far is
 * taken for the middle: no longer the shortest edit, but a time that grows with the length alone.
 */
final class TokenDiff {

  private static final int PATIENCE = 400;
  private static final int NOWHERE = -2;

  private final int[] a;
  private final int[] b;
  private final BitSet deleted = new BitSet();
  private final BitSet inserted = new BitSet();

  /** The furthest place in {@code a} reached on each diagonal, from the start and from the end. */
  private final int[] forward;

  private final int[] backward;

  private TokenDiff(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    int longest = Math.min(PATIENCE, (a.length + b.length + 1) / 2) + 2;
    this.forward = new int[2 * longest + 1];
    this.backward = new int[2 * longest + 1];
  }

  /**
   * Which pieces are in one sequence alone.
   *
   * @param deleted of the old one
   * @param inserted of the new one
   */
  record Edit(BitSet deleted, BitSet inserted) {}

  static Edit of(int[] old, int[] now) {
    TokenDiff diff = new TokenDiff(old, now);
    diff.compare(0, old.length, 0, now.length);
    return new Edit(diff.deleted, diff.inserted);
  }

  private void compare(int fromA, int toA, int fromB, int toB) {
    Box box = new Box(fromA, toA, fromB, toB);
    while (true) {
      box = trimmed(box);
      if (box.width() == 0 || box.height() == 0) {
        deleted.set(box.a0, box.a1);
        inserted.set(box.b0, box.b1);
        return;
      }
      int[] middle = middle(box);
      int x = box.a0 + middle[0];
      int y = box.b0 + middle[1];
      // The shorter half by a call, the other by the loop: the stack stays flat.
      if (2 * (middle[0] + middle[1]) < box.width() + box.height()) {
        compare(box.a0, x, box.b0, y);
        box = new Box(x, box.a1, y, box.b1);
      } else {
        compare(x, box.a1, y, box.b1);
        box = new Box(box.a0, x, box.b0, y);
      }
    }
  }

  private record Box(int a0, int a1, int b0, int b1) {

    int width() {
      return a1 - a0;
    }

    int height() {
      return b1 - b0;
    }
  }

  private Box trimmed(Box box) {
    int a0 = box.a0;
    int a1 = box.a1;
    int b0 = box.b0;
    int b1 = box.b1;
    while (a0 < a1 && b0 < b1 && a[a0] == b[b0]) {
      a0++;
      b0++;
    }
    while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
      a1--;
      b1--;
    }
    return new Box(a0, a1, b0, b1);
  }

  /** A point on a short path through {@code box}, counted from its corner; never a corner. */
  private int[] middle(Box box) {
    int n = box.width();
    int m = box.height();
    int delta = n - m;
    int center = forward.length / 2;
    Arrays.fill(forward, NOWHERE);
    Arrays.fill(backward, NOWHERE);
    forward[center + 1] = 0;
    backward[center + 1] = 0;
    int most = Math.min(PATIENCE, (n + m + 1) / 2);
    for (int d = 0; d <= most; d++) {
      for (int k = low(d, m); k <= high(d, n); k += 2) {
        int x = step(forward, k, n, m);
        while (x >= 0 && x < n && x - k < m && a[box.a0 + x] == b[box.b0 + x - k]) {
          x++;
        }
        forward[center + k] = x;
        boolean odd = (delta & 1) != 0 && Math.abs(delta - k) < d;
        if (x >= 0 && odd && meets(x, backward[center + delta - k], n)) {
          return new int[] {x, x - k};
        }
      }
      for (int k = low(d, m); k <= high(d, n); k += 2) {
        int x = step(backward, k, n, m);
        while (x >= 0 && x < n && x - k < m && a[box.a1 - 1 - x] == b[box.b1 - 1 - x + k]) {
          x++;
        }
        backward[center + k] = x;
        boolean even = (delta & 1) == 0 && Math.abs(delta - k) <= d;
        if (x >= 0 && even && meets(x, forward[center + delta - k], n)) {
          return new int[] {n - x, m - x + k};
        }
      }
    }
    return furthest(most);
  }

  private static int low(int d, int m) {
    return d <= m ? -d : -m + (d - m & 1);
  }

  private static int high(int d, int n) {
    return d <= n ? d : n - (d - n & 1);
  }

  private static boolean meets(int x, int other, int n) {
    return other >= 0 && x + other >= n;
  }

  /** Where one more edit leads on diagonal {@code k}. */
  private int step(int[] reached, int k, int n, int m) {
    int center = reached.length / 2;
    int right = reached[center + k - 1] < 0 ? NOWHERE : reached[center + k - 1] + 1;
    int down = reached[center + k + 1];
    int x = Math.max(right > n ? NOWHERE : right, down < 0 || down - k > m ? NOWHERE : down);
    return x - k > m ? NOWHERE : x;
  }

  private int[] furthest(int most) {
    int center = forward.length / 2;
    int[] furthest = {0, 0};
    for (int k = -most; k <= most; k++) {
      int x = forward[center + k];
      if (x >= 0 && 2 * x - k > furthest[0] + furthest[1]) {
        furthest = new int[] {x, x - k};
      }
    }
    return furthest;
  }
}
