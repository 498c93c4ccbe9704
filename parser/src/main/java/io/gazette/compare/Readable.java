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

  private Readable() {}

  static List<Stretch> of(List<Stretch> stretches, Tokens before, Tokens after) {
    List<Stretch> joined = joined(stretches);
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
      joined.add(each);
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
    return last >= 2
        && !stretches.get(last).same()
        && stretches.get(last - 1).same()
        && stretches.get(last - 1).size() <= stretches.get(last).size()
        && stretches.get(last - 1).size() <= stretches.get(last - 2).size();
  }
}
