package io.gazette.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of what an added unit was part of (an article that was split), and of what a removed one
 * became part (two that were merged).
 */
final class Origins {

  /** How much of the one must be in the other. */
  private static final double MOST = 0.7;

  /** The other must have had less of it, if not much less: articles of a law speak alike. */
  private static final double LESS = 0.9;

  /** Shorter words are found by chance. */
  private static final int TELLING = 8;

  private final List<Provision> old;
  private final List<Provision> now;
  private final Map<Integer, Integer> ofAdded = new HashMap<>();
  private final Map<Integer, Integer> ofRemoved = new HashMap<>();

  Origins(
      List<Provision> old,
      List<Provision> now,
      List<Weighed> before,
      List<Weighed> after,
      Pairs pairs) {
    this.old = old;
    this.now = now;
    for (long shared : Shingles.sharingWithChanged(before, after, pairs)) {
      int i = (int) (shared >>> 32);
      int j = (int) shared;
      Words left = before.get(i).words();
      Words right = after.get(j).words();
      if (pairs.ofNew(j) == Pairs.NONE && isPart(right, left)) {
        int partner = pairs.ofOld(i);
        boolean lost = partner == Pairs.NONE || isLess(right, after.get(partner).words(), left);
        note(ofAdded, j, i, lost);
      }
      if (pairs.ofOld(i) == Pairs.NONE && isPart(left, right)) {
        int partner = pairs.ofNew(j);
        boolean gained = partner == Pairs.NONE || isLess(left, before.get(partner).words(), right);
        note(ofRemoved, i, j, gained);
      }
    }
  }

  private static boolean isPart(Words part, Words whole) {
    return part.size() >= TELLING && part.shared(whole) >= MOST * part.size();
  }

  /** Whether much less of {@code part} is in {@code other} than in {@code whole}. */
  private static boolean isLess(Words part, Words other, Words whole) {
    return part.shared(other) < LESS * part.shared(whole);
  }

  private static void note(Map<Integer, Integer> of, int part, int whole, boolean real) {
    if (real) {
      of.putIfAbsent(part, whole);
    }
  }

  /** The name of the old unit that the new one at {@code now} was part of; {@code ""} for none. */
  String ofAdded(int added) {
    return ofAdded.containsKey(added) ? name(old.get(ofAdded.get(added))) : "";
  }

  /** The name of the new unit that the old one at {@code removed} is part of now. */
  String ofRemoved(int removed) {
    return ofRemoved.containsKey(removed) ? name(now.get(ofRemoved.get(removed))) : "";
  }

  private static String name(Provision provision) {
    return provision.piece().place();
  }
}
