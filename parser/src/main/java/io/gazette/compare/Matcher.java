package io.gazette.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which unit of the old text is which of the new one: first those whose words are the same,
 * then those whose words are like, then those that stand between the same neighbours and are
 * somewhat like or have the same number. The time grows with the text: {@link Shingles} says what
 * is weighed.
 */
final class Matcher {

  /** What makes two units one wherever they stand. */
  private static final double LIKE = 0.5;

  /** The weight of an overlap: a unit to which as much again was added is still the same. */
  private static final double OF_OVERLAP = 0.6;

  /** What makes two units between the same neighbours one. */
  private static final double SOMEWHAT_LIKE = 0.25;

  /** What makes them one if they have the same number or are alone there. */
  private static final double HARDLY_LIKE = 0.1;

  /** Shorter words say too little for their overlap to count. */
  private static final int TELLING = 8;

  private final List<Weighed> old;
  private final List<Weighed> now;
  private final Pairs pairs;

  private Matcher(List<Weighed> old, List<Weighed> now) {
    this.old = old;
    this.now = now;
    this.pairs = new Pairs(old.size(), now.size());
  }

  static Pairs match(List<Weighed> old, List<Weighed> now) {
    Matcher matcher = new Matcher(old, now);
    matcher.same();
    matcher.like(LIKE, false);
    matcher.like(SOMEWHAT_LIKE, true);
    matcher.between();
    return matcher.pairs;
  }

  private record Key(Weighed.Sort sort, String number, String words) {}

  private void same() {
    Map<Key, List<Integer>> before = byWords(old);
    byWords(now)
        .forEach(
            (key, after) -> {
              if (before.containsKey(key)) {
                same(before.get(key), after);
              }
            });
  }

  private static Map<Key, List<Integer>> byWords(List<Weighed> units) {
    Map<Key, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Weighed unit = units.get(i);
      // A signature is no title, whatever it says.
      String number = unit.sort() == Weighed.Sort.PRINTED ? unit.number() : "";
      Key key = new Key(unit.sort(), number, unit.words().text());
      byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    return byWords;
  }

  /** Units of the same words: those of the same number first, the others in order. */
  private void same(List<Integer> before, List<Integer> after) {
    Map<String, Integer> byNumber = new HashMap<>();
    for (int i : before) {
      byNumber.putIfAbsent(old.get(i).number(), i);
    }
    for (int j : after) {
      String number = now.get(j).number();
      if (!number.isEmpty() && byNumber.containsKey(number)) {
        pair(byNumber.get(number), j);
      }
    }
    List<Integer> left = before.stream().filter(i -> pairs.ofOld(i) == Pairs.NONE).toList();
    List<Integer> right = after.stream().filter(j -> pairs.ofNew(j) == Pairs.NONE).toList();
    for (int k = 0; k < Math.min(left.size(), right.size()); k++) {
      pairs.add(left.get(k), right.get(k));
    }
  }

  private void pair(int i, int j) {
    if (pairs.areFree(i, j)) {
      pairs.add(i, j);
    }
  }

  /** Pairs the likest units first, down to {@code least}. */
  private void like(double least, boolean betweenTheSame) {
    Gaps gaps = Gaps.of(old, now, pairs);
    List<Candidate> candidates = new ArrayList<>();
    for (long shared : Shingles.sharing(old, now, pairs)) {
      int i = (int) (shared >>> 32);
      int j = (int) shared;
      double score = gaps.areSame(i, j) || !betweenTheSame ? score(i, j) : 0;
      if (score >= least) {
        candidates.add(new Candidate(i, j, score + nearness(i, j, gaps)));
      }
    }
    candidates.sort(Candidate.LIKELIEST);
    candidates.forEach(each -> pair(each.old(), each.now()));
  }

  private double score(int i, int j) {
    Words before = old.get(i).words();
    Words after = now.get(j).words();
    boolean telling = Math.min(before.size(), after.size()) >= TELLING;
    double overlap = telling ? OF_OVERLAP * before.overlap(after) : 0;
    return Math.max(before.likeness(after), overlap);
  }

  /** Of units about equally like, the one of the same number at the same place is meant. */
  private double nearness(int i, int j, Gaps gaps) {
    boolean number = isNumber(i, j);
    return (number ? 0.1 : 0) + (gaps.areSame(i, j) ? 0.1 : 0);
  }

  private boolean isNumber(int i, int j) {
    String number = old.get(i).number();
    return !number.isEmpty() && number.equals(now.get(j).number());
  }

  /** Pairs what stands between the same neighbours. */
  private void between() {
    Gaps gaps = Gaps.of(old, now, pairs);
    Map<Integer, List<Integer>> before = new LinkedHashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (pairs.ofOld(i) == Pairs.NONE) {
        before.computeIfAbsent(gaps.ofOld(i), g -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, List<Integer>> after = new LinkedHashMap<>();
    for (int j = 0; j < now.size(); j++) {
      if (pairs.ofNew(j) == Pairs.NONE && before.containsKey(gaps.ofNew(j))) {
        after.computeIfAbsent(gaps.ofNew(j), g -> new ArrayList<>()).add(j);
      }
    }
    after.forEach((gap, right) -> between(before.get(gap), right));
  }

  private void between(List<Integer> left, List<Integer> right) {
    boolean alone = left.size() == 1 && right.size() == 1;
    Map<Key, Integer> byNumber = new HashMap<>();
    for (int i : left) {
      byNumber.putIfAbsent(numbered(old.get(i)), i);
    }
    for (int j : right) {
      Integer i = byNumber.get(numbered(now.get(j)));
      boolean named = i != null && !now.get(j).number().isEmpty();
      if (named && (alone || now.get(j).sort() == Weighed.Sort.PRINTED || isHardlyLike(i, j))) {
        pair(i, j);
      }
    }
    if (alone
        && old.get(left.get(0)).sort() == now.get(right.get(0)).sort()
        && isHardlyLike(left.get(0), right.get(0))) {
      pair(left.get(0), right.get(0));
    }
  }

  private static Key numbered(Weighed unit) {
    return new Key(unit.sort(), unit.number(), "");
  }

  private boolean isHardlyLike(int i, int j) {
    return old.get(i).words().likeness(now.get(j).words()) >= HARDLY_LIKE;
  }
}
