package io.gazette.parse.body;

/** Decimal numbers as labels follow one another: 1, 1.1, 1.2, 1.2.1, 2, 2.1 (GB/T 1.1). */
final class DecimalPath {

  private DecimalPath() {}

  /**
   * Whether {@code next} may stand right after {@code last} ({@code ""} for the first): one number
   * goes up by one or is new, and those behind it begin at 1.
   */
  static boolean follows(String last, String next) {
    int at = 0;
    boolean turned = false;
    for (int from = 0; from < next.length(); ) {
      int value = value(next, from);
      if (turned) {
        if (value != 1) {
          return false;
        }
      } else if (at < last.length()) {
        int before = value(last, at);
        turned = value != before;
        if (turned && value != before + 1) {
          return false;
        }
        at = end(last, at) + 1;
      } else {
        turned = true;
        if (value != 1) {
          return false;
        }
      }
      from = end(next, from) + 1;
    }
    return turned;
  }

  /** How many numbers {@code path} has. */
  static int depth(String path) {
    int depth = 1;
    for (int i = 0; i < path.length(); i++) {
      depth += path.charAt(i) == '.' ? 1 : 0;
    }
    return depth;
  }

  /** The first number of {@code path}; 0 of none. */
  static int first(String path) {
    return path.isEmpty() ? 0 : value(path, 0);
  }

  private static int value(String path, int from) {
    int value = 0;
    for (int i = from; i < end(path, from); i++) {
      value = value * 10 + path.charAt(i) - '0';
    }
    return value;
  }

  private static int end(String path, int from) {
    int end = path.indexOf('.', from);
    return end < 0 ? path.length() : end;
  }
}
