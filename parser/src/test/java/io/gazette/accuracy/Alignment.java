package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * Two sequences laid side by side along their longest common subsequence.
 *
 * @param pairs what is on both sides, by index
 * @param missing indexes of what only the first has
 * @param invented indexes of what only the second has
 */
record Alignment(List<Pair> pairs, List<Integer> missing, List<Integer> invented) {

  /** An element that both have. */
  record Pair(int expected, int found) {}

  static <T> Alignment of(List<T> expected, List<T> found) {
    int[][] length = lengths(expected, found);
    Alignment out = new Alignment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int i = 0;
    int j = 0;
    while (i < expected.size() && j < found.size()) {
      if (expected.get(i).equals(found.get(j))) {
        out.pairs.add(new Pair(i++, j++));
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        out.missing.add(i++);
      } else {
        out.invented.add(j++);
      }
    }
    for (; i < expected.size(); i++) {
      out.missing.add(i);
    }
    for (; j < found.size(); j++) {
      out.invented.add(j);
    }
    return out;
  }

  private static <T> int[][] lengths(List<T> a, List<T> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
