package io.gazette.compare;

import java.util.Arrays;

/** Which old unit is which new one; each has one partner or none (-1). */
final class Pairs {

  static final int NONE = -1;

  private final int[] ofOld;
  private final int[] ofNew;

  Pairs(int old, int now) {
    ofOld = new int[old];
    ofNew = new int[now];
    Arrays.fill(ofOld, NONE);
    Arrays.fill(ofNew, NONE);
  }

  int old() {
    return ofOld.length;
  }

  int now() {
    return ofNew.length;
  }

  /** The new unit that the old one at {@code old} became. */
  int ofOld(int old) {
    return ofOld[old];
  }

  /** The old unit that became the new one at {@code now}. */
  int ofNew(int now) {
    return ofNew[now];
  }

  /** Whether both are free. */
  boolean areFree(int old, int now) {
    return ofOld[old] == NONE && ofNew[now] == NONE;
  }

  void add(int old, int now) {
    ofOld[old] = now;
    ofNew[now] = old;
  }
}
