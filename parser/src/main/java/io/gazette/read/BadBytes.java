package io.gazette.read;

/**
 * Bytes that follow each other and are no characters of the encoding.
 *
 * @param at offset of the first of them in the source, from 0
 * @param count how many bytes
 * @param from offset in the text of the first U+FFFD that stands for them
 * @param to offset in the text just after the last
 * @param first the value of the first byte
 * @param places how many separate places this stands for; more than 1 where there were too many to
 *     list each
 */
record BadBytes(int at, int count, int from, int to, int first, int places) {

  /** What is wrong and what to do, in one line. */
  String message(String encoding) {
    String what =
        places > 1
            ? "%d bytes in %d more places from byte offset %d on (first 0x%02X)"
            : "%d byte%s at byte offset %d (0x%02X)";
    Object[] values =
        places > 1
            ? new Object[] {count, places, at, first}
            : new Object[] {count, count == 1 ? "" : "s", at, first};
    return what.formatted(values)
        + " undecodable as "
        + encoding
        + ", shown as U+FFFD; restore the characters from the original, or name the charset with"
        + " --encoding";
  }
}
