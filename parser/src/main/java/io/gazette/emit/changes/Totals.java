package io.gazette.emit.changes;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Kind;
import io.gazette.compare.UnitChange;
import java.util.EnumMap;
import java.util.Map;

/** How many units of each kind there are; one that was renumbered and changed counts for both. */
final class Totals {

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int same;

  static Totals of(Comparison comparison) {
    Totals totals = new Totals();
    comparison.documents().forEach(totals::add);
    return totals;
  }

  static Totals of(DocumentChange document) {
    Totals totals = new Totals();
    totals.add(document);
    return totals;
  }

  private void add(DocumentChange document) {
    for (UnitChange unit : document.units()) {
      for (Kind kind : unit.kinds()) {
        counts.merge(kind, 1, Integer::sum);
      }
      same += unit.isSame() ? 1 : 0;
    }
  }

  int of(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  int same() {
    return same;
  }
}
