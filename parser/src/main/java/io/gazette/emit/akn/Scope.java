package io.gazette.emit.akn;

import java.util.HashMap;
import java.util.Map;

/**
 * The context in which eIds are numbered (mapping.md, 3): a document, a numbered element, or a part
 * such as the preface. {@code art_22} is the scope of {@code art_22__para_1}.
 */
final class Scope {

  private final String prefix;
  private Map<String, Integer> counts = Map.of();

  /**
   * @param prefix the eId of the element; {@code ""} for a whole file
   */
  Scope(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  /** The scope of {@code name}, a part of this one: {@code cmp_1__preface}. */
  Scope part(String name) {
    return new Scope(once(name));
  }

  /** The id of what occurs once in its element: {@code art_22__para_1__intro}. */
  String once(String ref) {
    return prefix.isEmpty() ? ref : prefix + "__" + ref;
  }

  /** The id of the next {@code ref} without a number of its own. */
  String next(String ref) {
    return next(ref, "");
  }

  /**
   * The id of the next {@code ref}. Without a number that can be read the place among its like is
   * the number; a number that was there before gets {@code _2} (mapping.md, 3.2).
   */
  String next(String ref, String number) {
    if (counts.isEmpty()) {
      counts = new HashMap<>();
    }
    int place = counts.merge(ref, 1, Integer::sum);
    // Within a scope the last step alone tells ids apart, and is shorter to compare.
    String step = ref + '_' + (isNumber(number) ? number : Integer.toString(place));
    int times = counts.merge(step, 1, Integer::sum);
    if (times == 1) {
      return once(step);
    }
    String later = step + '_' + times;
    while (counts.putIfAbsent(later, 1) != null) {
      times = counts.merge(step, 1, Integer::sum);
      later = step + '_' + times;
    }
    return once(later);
  }

  /** Whether {@code number} can stand in an eId. */
  static boolean isNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !number.isEmpty();
  }
}
