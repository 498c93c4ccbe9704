package io.gazette.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: the code of a field is not shown, its result is (ECMA-376, 17.16). */
final class Fields {

  /** For each, whether it is still at its code. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private int codes;

  /** Whether what comes now is the code of a field, or is in one. */
  boolean atCode() {
    return codes > 0;
  }

  /** Takes {@code begin}, {@code separate} or {@code end}. */
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        open.push(true);
        codes++;
      }
      case "separate", "end" -> {
        boolean code = !open.isEmpty() && open.pop();
        codes -= code ? 1 : 0;
        if (type.equals("separate")) {
          open.push(false);
        }
      }
      default -> {}
    }
  }
}
