package io.gazette.parse.front;

import java.util.Locale;
import java.util.Set;

/** Tells words that are pinyin syllables in a row (SHENYANGSHI) from other words (GAZETTE). */
final class Pinyin {

  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_WORD = 60;

  private static final Set<String> FINALS =
      Set.of(
          "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an",
          "en", "in", "un", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua",
          "uo", "uai", "uan", "uang");

  private Pinyin() {}

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
        reached[to] |= isSyllable(lower.substring(from, to));
      }
    }
    return reached[length];
  }

  /** An initial and a final; a final alone does not begin with i, u, ü. */
  private static boolean isSyllable(String s) {
    if (FINALS.contains(s)) {
      return "iuv".indexOf(s.charAt(0)) < 0;
    }
    int initial = s.length() > 1 && s.charAt(1) == 'h' && "zcs".indexOf(s.charAt(0)) >= 0 ? 2 : 1;
    boolean begins = initial == 2 || "bpmfdtnlgkhjqxrzcsyw".indexOf(s.charAt(0)) >= 0;
    return begins && FINALS.contains(s.substring(initial));
  }
}
