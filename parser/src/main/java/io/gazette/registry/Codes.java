package io.gazette.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which body writes which 机关代字; a code that ends in * stands for all that begin so. */
final class Codes {

  private static final int LONGEST = 8;

  private final Map<String, String[]> exact = new HashMap<>(1024);
  private final Map<String, String[]> beginnings = new HashMap<>(256);

  Codes(List<String[]> rows) {
    for (String[] row : rows) {
      if (row[1].endsWith("*")) {
        beginnings.put(row[1].substring(0, row[1].length() - 1), row);
      } else {
        exact.put(row[1], row);
      }
    }
  }

  List<String> find(String code) {
    String[] known = exact.get(code);
    if (known != null) {
      return places(known);
    }
    for (int end = Math.min(code.length(), LONGEST); end > 0; end--) {
      String[] row = beginnings.get(code.substring(0, end));
      if (row != null) {
        return places(row);
      }
    }
    return List.of();
  }

  private static List<String> places(String[] row) {
    return List.of(row).subList(2, row.length);
  }

  /** The longest code that ends {@code letters} and is known as it stands begins here; else -1. */
  int startOfCode(String letters) {
    for (int from = 0; from < letters.length(); from++) {
      if (exact.containsKey(letters.substring(from))) {
        return from;
      }
    }
    return -1;
  }
}
