package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions with a right answer, counted by kind. */
final class Checks {

  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();
  private final String where;

  Checks(String where) {
    this.where = where;
  }

  /** Whether {@code found} is what was {@code expected}. */
  void same(String kind, String place, Object expected, Object found) {
    boolean right = expected.equals(found);
    int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      misses.add("%s %s: %s: expected %s, found %s".formatted(where, place, kind, expected, found));
    }
  }

  void add(Checks other) {
    other.counts.forEach(
        (kind, c) -> {
          int[] mine = counts.computeIfAbsent(kind, k -> new int[2]);
          mine[0] += c[0];
          mine[1] += c[1];
        });
    misses.addAll(other.misses);
  }

  Table table() {
    Table table = new Table("checked", "of", "right", "%");
    counts.forEach((kind, c) -> table.row(kind, c[1], c[0], Table.share(c[0], c[1])));
    return table;
  }

  boolean all() {
    return misses.isEmpty() && !counts.isEmpty();
  }

  List<String> misses() {
    return misses;
  }
}
