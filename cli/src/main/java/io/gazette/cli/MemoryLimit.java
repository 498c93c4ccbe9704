package io.gazette.cli;

/**
 * How much memory the process may take ({@code --max-memory}). A running JVM cannot be given
 * another heap, so the launcher reads the option and starts it with that one; here it is only
 * checked. What does not fit ends in {@link #TOO_LITTLE}.
 */
final class MemoryLimit {

  /** What a document says that needs more. */
  static final String TOO_LITTLE =
      "it takes more memory than there is; --max-memory gives it more, such as --max-memory 4g";

  private MemoryLimit() {}

  /** A wrong value is a usage error. */
  static void check(Arguments arguments) {
    String size = arguments.value(Option.MAX_MEMORY, "512m");
    if (!isSize(size)) {
      throw arguments.wrong(
          "--max-memory takes a size from 64m on, such as 512m or 4g; not '" + size + "'");
    }
  }

  /** A number without a leading zero and {@code m} or {@code g}: what Java's own option takes. */
  private static boolean isSize(String size) {
    int digits = size.length() - 1;
    boolean unit = size.endsWith("m") || size.endsWith("g");
    if (!unit || digits < 1 || digits > 6) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (size.charAt(i) < '0' || size.charAt(i) > '9') {
        return false;
      }
    }
    int number = Integer.parseInt(size.substring(0, digits));
    return size.charAt(0) != '0' && (size.endsWith("g") || number >= 64);
  }
}
