package io.gazette.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two sequences of provisions side by side: which is which, what was moved, added, removed. */
final class Alignment {

  private final List<Provision> old;
  private final List<Provision> now;
  private final List<Weighed> oldUnits;
  private final List<Weighed> nowUnits;
  private final Pairs pairs;
  private final Gaps gaps;

  private Alignment(List<Provision> old, List<Provision> now, Spelling spelling) {
    this.old = old;
    this.now = now;
    this.oldUnits = units(old, spelling);
    this.nowUnits = units(now, spelling);
    this.pairs = Matcher.match(oldUnits, nowUnits);
    this.gaps = Gaps.of(oldUnits, nowUnits, pairs);
  }

  static Alignment of(List<Provision> old, List<Provision> now, Spelling spelling) {
    return new Alignment(old, now, spelling);
  }

  private static List<Weighed> units(List<Provision> provisions, Spelling spelling) {
    List<Weighed> units = new ArrayList<>(provisions.size());
    for (Provision each : provisions) {
      units.add(Weighed.of(each.piece(), each.words(), spelling));
    }
    return units;
  }

  /** What the citations of articles stand for. */
  Citations citations() {
    Citations citations = new Citations();
    for (int j = 0; j < now.size(); j++) {
      if (pairs.ofNew(j) != Pairs.NONE && isArticle(nowUnits.get(j))) {
        citations.became(oldUnits.get(pairs.ofNew(j)).number(), nowUnits.get(j).number());
      }
    }
    for (int i = 0; i < old.size(); i++) {
      if (pairs.ofOld(i) == Pairs.NONE && isArticle(oldUnits.get(i))) {
        citations.removed(oldUnits.get(i).number());
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (pairs.ofNew(j) == Pairs.NONE && isArticle(nowUnits.get(j))) {
        citations.added(nowUnits.get(j).number());
      }
    }
    return citations;
  }

  private static boolean isArticle(Weighed unit) {
    return unit.sort() == Weighed.Sort.ARTICLE;
  }

  /** All units in the order of the new text; a removed one before what followed it. */
  List<UnitChange> changes(UnitComparer comparer) {
    Origins origins = new Origins(old, now, oldUnits, nowUnits, pairs);
    List<UnitChange> changes = new ArrayList<>();
    int next = 0;
    for (int j = 0; j < now.size(); j++) {
      int i = pairs.ofNew(j);
      if (gaps.isInOrder(j)) {
        next = removed(next, i, comparer, origins, changes) + 1;
      }
      changes.add(
          i == Pairs.NONE
              ? comparer.single(Optional.empty(), Optional.of(now.get(j)), origins.ofAdded(j))
              : comparer.paired(old.get(i), now.get(j), !gaps.isInOrder(j)));
    }
    removed(next, old.size(), comparer, origins, changes);
    return changes;
  }

  private int removed(
      int from, int to, UnitComparer comparer, Origins origins, List<UnitChange> changes) {
    for (int i = from; i < to; i++) {
      if (pairs.ofOld(i) == Pairs.NONE) {
        changes.add(
            comparer.single(Optional.of(old.get(i)), Optional.empty(), origins.ofRemoved(i)));
      }
    }
    return to;
  }
}
