package io.gazette.compare;

import java.util.Arrays;

/**
 * Words as they are weighed against others: the pairs of characters that stand side by side, in
 * order of value, each as often as it occurs.
 */
final class Words {

  private final String text;
  private final int[] pairs;

  private Words(String text, int[] pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  static Words of(String text, Spelling spelling) {
    String counted = spelling.of(text);
    int[] pairs = new int[Math.max(0, counted.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = counted.charAt(i) << 16 | counted.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new Words(counted, pairs);
  }

  /** The characters that count. */
  String text() {
    return text;
  }

  int size() {
    return pairs.length;
  }

  int pair(int i) {
    return pairs[i];
  }

  /** How many pairs both have. */
  int shared(Words other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      if (pairs[i] == other.pairs[j]) {
        shared++;
        i++;
        j++;
      } else if (pairs[i] < other.pairs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** How like they are, from 0 to 1: the shared pairs of all (Dice). */
  double likeness(Words other) {
    int all = pairs.length + other.pairs.length;
    if (all == 0) {
      return text.equals(other.text) ? 1 : 0;
    }
    return 2.0 * shared(other) / all;
  }

  /** How much of the shorter is in the longer, from 0 to 1. */
  double overlap(Words other) {
    int shorter = Math.min(pairs.length, other.pairs.length);
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }
}
