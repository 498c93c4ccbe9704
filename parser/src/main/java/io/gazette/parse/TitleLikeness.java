package io.gazette.parse;

import io.gazette.parse.words.TitleKeys;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether two titles are one title misprinted: GAZ-04 wants them equal, and where they are not, the
 * entry still has its document.
 */
final class TitleLikeness {

  /** One character in so many may differ. */
  private static final int ONE_IN = 6;

  private TitleLikeness() {}

  /** How many characters {@code a} and {@code b} differ in; -1 where they are two titles. */
  static int distance(String a, String b) {
    String one = TitleKeys.of(a);
    String other = TitleKeys.of(b);
    int most = Math.min(one.length(), other.length()) / ONE_IN;
    if (most == 0 || Math.abs(one.length() - other.length()) > most) {
      return -1;
    }
    return new LevenshteinDistance(most).apply(one, other);
  }
}
