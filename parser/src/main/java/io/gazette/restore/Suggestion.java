package io.gazette.restore;

import io.gazette.diagnostic.Message;
import java.util.List;

/** What may have been meant by a word that is none of those known. */
final class Suggestion {

  /** A slip of the finger is so many letters at most. */
  private static final int MOST_SLIPS = 2;

  /** A word this long is no slip of one that is known. */
  private static final int LONGEST = 40;

  private Suggestion() {}

  /** {@code its fields are …}. */
  static Message fields(List<String> fields) {
    return new Message(
        "可用的字段：" + String.join("、", fields), "its fields are " + String.join(", ", fields));
  }

  /** {@code did you mean "title"?}, or {@code otherwise} where no word is near. */
  static Message of(String word, List<String> known, Message otherwise) {
    String nearest = "";
    int least = MOST_SLIPS + 1;
    for (String candidate : known) {
      int slips = word.length() > LONGEST ? least : slips(word, candidate);
      if (slips < least && slips < candidate.length()) {
        nearest = candidate;
        least = slips;
      }
    }
    return nearest.isEmpty()
        ? otherwise
        : new Message("是否应为 \"" + nearest + "\"？", "did you mean \"" + nearest + "\"?");
  }

  /** How many letters must be put in, taken out or changed (Levenshtein). */
  private static int slips(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
