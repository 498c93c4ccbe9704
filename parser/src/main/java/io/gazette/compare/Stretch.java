package io.gazette.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Pieces of both texts that are the same, or that took the place of each other.
 *
 * @param old first piece of the old text
 * @param oldEnd after the last
 * @param now first piece of the new text
 * @param nowEnd after the last
 */
record Stretch(boolean same, int old, int oldEnd, int now, int nowEnd) {

  int oldSize() {
    return oldEnd - old;
  }

  int nowSize() {
    return nowEnd - now;
  }

  /** The larger of what goes and what comes. */
  int size() {
    return Math.max(oldSize(), nowSize());
  }

  /** Both as one that differs. */
  Stretch with(Stretch next) {
    return new Stretch(false, old, next.oldEnd, now, next.nowEnd);
  }

  /** All pieces of both texts, in order, same and different by turns. */
  static List<Stretch> of(Tokens before, Tokens after) {
    TokenDiff.Edit edit = edit(before, after);
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int old = end(edit.deleted(), i);
      int now = end(edit.inserted(), j);
      if (old > i || now > j) {
        stretches.add(new Stretch(false, i, old, j, now));
      }
      int same = gap(edit, old, now, before.size(), after.size());
      if (same > 0) {
        stretches.add(new Stretch(true, old, old + same, now, now + same));
      }
      i = old + same;
      j = now + same;
    }
    return stretches;
  }

  /** The same edit whichever text is called the old one. */
  private static TokenDiff.Edit edit(Tokens before, Tokens after) {
    int[] old = before.keys();
    int[] now = after.keys();
    if (before.comesBefore(after)) {
      return TokenDiff.of(old, now);
    }
    TokenDiff.Edit turned = TokenDiff.of(now, old);
    return new TokenDiff.Edit(turned.inserted(), turned.deleted());
  }

  private static int end(BitSet set, int from) {
    return set.nextClearBit(from);
  }

  private static int gap(TokenDiff.Edit edit, int i, int j, int old, int now) {
    int nextOld = edit.deleted().nextSetBit(i);
    int nextNow = edit.inserted().nextSetBit(j);
    int left = (nextOld < 0 ? old : nextOld) - i;
    int right = (nextNow < 0 ? now : nextNow) - j;
    return Math.min(left, right);
  }
}
