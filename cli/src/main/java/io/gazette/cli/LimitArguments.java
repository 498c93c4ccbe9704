package io.gazette.cli;

import io.gazette.cli.limit.MemoryLimit;
import io.gazette.cli.limit.TimeLimit;
import io.gazette.cli.tell.Saying;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a command line says about what a document may take. */
final class LimitArguments {

  /** Hundreds of times what the largest gazette that was tried takes. */
  private static final long USUAL = 600_000;

  /** A scanned page takes seconds. */
  private static final long OF_SCANS = 3_600_000;

  private static final int MOST_DIGITS = 9;

  private LimitArguments() {}

  /** How long a document may take; a wrong value is a usage error. */
  static TimeLimit time(Arguments arguments) {
    if (!arguments.has(Option.MAX_TIME)) {
      return new TimeLimit(arguments.has(Option.OCR) ? OF_SCANS : USUAL);
    }
    String seconds = arguments.value(Option.MAX_TIME, "");
    if (!isDecimal(seconds)) {
      throw arguments.wrong(Saying.MAX_TIME.of(seconds));
    }
    BigDecimal milliseconds = new BigDecimal(seconds).movePointRight(3);
    return new TimeLimit(milliseconds.setScale(0, RoundingMode.CEILING).longValueExact());
  }

  private static boolean isDecimal(String word) {
    int points = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return points <= 1 && word.length() > points && word.length() <= MOST_DIGITS;
  }

  /** A wrong size is a usage error, and one that this Java was not started with. */
  static void checkMemory(Arguments arguments) {
    if (!arguments.has(Option.MAX_MEMORY)) {
      return;
    }
    String size = arguments.value(Option.MAX_MEMORY, "");
    long bytes = MemoryLimit.bytes(size);
    if (bytes < 0) {
      throw arguments.wrong(Saying.MAX_MEMORY.of(size));
    }
    if (!MemoryLimit.isGranted(bytes)) {
      throw arguments.wrong(Saying.MAX_MEMORY_LAUNCHED.of(size));
    }
  }
}
