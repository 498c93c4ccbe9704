package io.gazette.parse.front;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words that are pinyin syllables in a row (SHENYANGSHI) from other words (GAZETTE). */
final class Pinyin {

  private static final List<String> INITIALS =
      List.of(
          "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch",
          "sh", "r", "z", "c", "s", "y", "w");

  private static final List<String> FINALS =
      List.of(
          "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an",
          "en", "in", "un", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua",
          "uo", "uai", "uan", "uang");

  private static final Set<String> SYLLABLES = syllables();
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_WORD = 60;

  private Pinyin() {}

  private static Set<String> syllables() {
    Set<String> all = new HashSet<>();
    for (String initial : INITIALS) {
      for (String rest : FINALS) {
        boolean alone = initial.isEmpty() && "iuv".indexOf(rest.charAt(0)) >= 0;
        if (!alone) {
          all.add(initial + rest);
        }
      }
    }
    return Set.copyOf(all);
  }

  /** Whether {@code word} can be cut into syllables. */
  static boolean isWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length == 0 || length > LONGEST_WORD) {
      return false;
    }
    boolean[] reached = new boolean[length + 1];
    reached[0] = true;
    for (int from = 0; from < length; from++) {
      for (int to = from + 1;
          reached[from] && to <= length && to - from <= LONGEST_SYLLABLE;
          to++) {
        reached[to] |= SYLLABLES.contains(lower.substring(from, to));
      }
    }
    return reached[length];
  }
}
