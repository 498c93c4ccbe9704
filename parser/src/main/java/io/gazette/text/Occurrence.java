package io.gazette.text;

import java.util.Optional;

/**
 * Where a name stands in a text: 主编 in 主 编：张立娟.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 */
public record Occurrence(int from, int to) {

  /** A name is no longer; what is longer is not searched for. */
  private static final int LONGEST = 200;

  /**
   * {@return the first occurrence of {@code name} in {@code [from, to)} of {@code text}, whatever
   * white space is printed within it}
   *
   * @param text what is searched
   * @param name what is looked for; white space in it counts for nothing
   * @param from offset at which the search begins
   * @param to offset at which it ends
   */
  public static Optional<Occurrence> find(String text, String name, int from, int to) {
    if (name.isBlank() || name.length() > LONGEST) {
      return Optional.empty();
    }
    char first = name.charAt(0);
    for (int i = text.indexOf(first, from); i >= 0 && i < to; i = text.indexOf(first, i + 1)) {
      int end = match(text, name, i, to);
      if (end > 0) {
        return Optional.of(new Occurrence(i, end));
      }
    }
    return Optional.empty();
  }

  private static int match(String text, String name, int from, int to) {
    int i = from;
    int j = 0;
    while (j < name.length()) {
      if (Chars.isSpace(name.charAt(j))) {
        j++;
      } else if (i >= to) {
        return -1;
      } else if (text.charAt(i) == name.charAt(j)) {
        i++;
        j++;
      } else if (Chars.isSpace(text.charAt(i))) {
        i++;
      } else {
        return -1;
      }
    }
    return i;
  }
}
