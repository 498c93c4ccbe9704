package io.gazette.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes stretches readable: what is the same for a moment between two changes is a change too, and
 * a change begins and ends where the text does. (The rules are those of Fraser, Diff Strategies,
 * 2006.)
 */
final class Readable {

  /** Of words that have less than one in five characters in common nothing is left standing. */
  private static final int LEAST_SHARE = 5;

  /** So many characters between two that were put in, or two that were taken out, stay. */
  private static final int WORD = 3;

  private Readable() {}

  static List<Stretch> of(List<Stretch> stretches, Tokens before, Tokens after) {
    List<Stretch> joined = joined(Boundaries.moved(stretches, before, after));
    int same = 0;
    for (Stretch each : joined) {
      same += each.same() ? each.oldSize() : 0;
    }
    if (same * LEAST_SHARE < Math.max(before.size(), after.size())) {
      return List.of(new Stretch(false, 0, before.size(), 0, after.size()));
    }
    return Boundaries.moved(joined, before, after);
  }

  /** What is the same and no longer than the changes on both sides of it is part of them. */
  private static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch each : stretches) {
      int above = joined.size() - 1;
      if (above >= 0 && !each.same() && !joined.get(above).same()) {
        joined.set(above, joined.get(above).with(each));
      } else {
        joined.add(each);
      }
      while (endsInMoment(joined)) {
        int last = joined.size() - 1;
        Stretch one = joined.get(last - 2).with(joined.get(last));
        joined.subList(last - 2, last + 1).clear();
        joined.add(one);
      }
    }
    return joined;
  }

  private static boolean endsInMoment(List<Stretch> stretches) {
    int last = stretches.size() - 1;
    if (last < 2 || stretches.get(last).same() || !stretches.get(last - 1).same()) {
      return false;
    }
    Stretch one = stretches.get(last - 2);
    Stretch other = stretches.get(last);
    int same = stretches.get(last - 1).size();
    return same <= one.size() && same <= other.size() && (same < WORD || !alike(one, other));
  }

  /** Joined they would strike out words that both texts have, only to put them in again. */
  private static boolean alike(Stretch one, Stretch other) {
    return one.oldSize() + other.oldSize() == 0 || one.nowSize() + other.nowSize() == 0;
  }
}
