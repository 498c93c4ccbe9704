package io.gazette.link;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the elements of one context as the Akoma Ntoso output does (mapping.md, 3.2): without a
 * number that can be read the place counts; a number that was there before gets {@code _2}.
 */
final class Scope {

  private final String prefix;
  private Map<String, Integer> counts = Map.of();

  Scope(String prefix) {
    this.prefix = prefix.isEmpty() ? "" : prefix + "__";
  }

  String next(String ref, String number) {
    if (counts.isEmpty()) {
      counts = new HashMap<>();
    }
    int place = count(ref);
    String id = prefix + ref + '_' + (isNumber(number) ? number : Integer.toString(place));
    int times = count(id);
    String later = times == 1 ? id : id + '_' + times;
    while (times > 1 && counts.putIfAbsent(later, 1) != null) {
      times = count(id);
      later = id + '_' + times;
    }
    return later;
  }

  private int count(String name) {
    Integer before = counts.get(name);
    int now = before == null ? 1 : before + 1;
    counts.put(name, now);
    return now;
  }

  private static boolean isNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !number.isEmpty();
  }
}
