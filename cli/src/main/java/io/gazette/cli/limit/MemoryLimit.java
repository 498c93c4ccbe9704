package io.gazette.cli.limit;

/**
 * How much memory the process may take ({@code --max-memory}). Java is told when it starts, so the
 * launcher reads the option; here it is checked, and what does not fit is named.
 */
public final class MemoryLimit {

  private static final long LEAST = 64L << 20;
  private static final long MOST = 1024L << 30;
  private static final int MOST_DIGITS = 5;

  private MemoryLimit() {}

  /**
   * The bytes that {@code 512m} or {@code 4g} means; -1 where it is no such size from 64m to 1024g.
   */
  public static long bytes(String size) {
    int digits = size.length() - 1;
    if (digits < 1 || digits > MOST_DIGITS || !isNumber(size, digits)) {
      return -1;
    }
    long number = Long.parseLong(size.substring(0, digits));
    long bytes =
        switch (size.charAt(digits)) {
          case 'm' -> number << 20;
          case 'g' -> number << 30;
          default -> -1;
        };
    return bytes < LEAST || bytes > MOST ? -1 : bytes;
  }

  private static boolean isNumber(String size, int digits) {
    for (int i = 0; i < digits; i++) {
      if (size.charAt(i) < '0' || size.charAt(i) > '9') {
        return false;
      }
    }
    return size.charAt(0) != '0';
  }

  /** Whether this Java was given about as much; some collectors count a part of it as lost. */
  public static boolean isGranted(long bytes) {
    long heap = Runtime.getRuntime().maxMemory();
    return heap > bytes / 2 && heap < bytes / 4 * 5;
  }
}
