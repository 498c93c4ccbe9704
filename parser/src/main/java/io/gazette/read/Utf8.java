package io.gazette.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether bytes are UTF-8: all of them, or all but a character cut in two at either end. */
final class Utf8 {

  static final Charset CHARSET = StandardCharsets.UTF_8;

  /** A character has at most so many bytes after its first (RFC 3629, 3). */
  private static final int MOST_FOLLOWING = 3;

  private Utf8() {}

  /**
   * The bytes as UTF-8, or empty where some of them are none. The quick way first: a text without
   * U+FFFD had no malformed byte.
   */
  static Optional<Decoded> strict(byte[] bytes, int offset) {
    String text = new String(bytes, offset, bytes.length - offset, CHARSET);
    if (text.indexOf('\uFFFD') < 0) {
      return Optional.of(Decoded.withoutMark(text, CHARSET, List.of()));
    }
    byte[] again = text.getBytes(CHARSET);
    boolean printedSo =
        again.length == bytes.length - offset
            && Arrays.equals(again, 0, again.length, bytes, offset, bytes.length);
    return printedSo
        ? Optional.of(Decoded.withoutMark(text, CHARSET, List.of()))
        : Optional.empty();
  }

  /**
   * The bytes as UTF-8 where they are sound but for a first or a last character cut in two; else
   * empty.
   */
  static Optional<Decoded> torn(byte[] bytes) {
    int from = 0;
    while (from < Math.min(bytes.length, MOST_FOLLOWING) && isFollowing(bytes[from])) {
      from++;
    }
    int to = lastWhole(bytes, from);
    String middle = new String(bytes, from, to - from, CHARSET);
    if (from == to || middle.indexOf('\uFFFD') >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        from > 0
            ? Decoded.torn(bytes, from, CHARSET)
            : Decoded.lossy(bytes, 0, bytes.length, CHARSET));
  }

  /** The end of the last character that is not cut. */
  private static int lastWhole(byte[] bytes, int from) {
    int last = bytes.length;
    while (last > from && bytes.length - last < MOST_FOLLOWING && isFollowing(bytes[last - 1])) {
      last--;
    }
    boolean cut = last > from && length(bytes[last - 1]) > bytes.length - last + 1;
    return cut ? last - 1 : bytes.length;
  }

  /**
   * How many characters of three bytes, as Chinese ones are, {@code [from, to)} holds; -1 where it
   * is no UTF-8.
   */
  static int threes(byte[] bytes, int from, int to) {
    int threes = 0;
    int at = from;
    while (at < to) {
      int length = length(bytes[at]);
      if (length == 1 && bytes[at] < 0 || at + length > to) {
        return -1;
      }
      for (int i = 1; i < length; i++) {
        if (!isFollowing(bytes[at + i])) {
          return -1;
        }
      }
      threes += length == 3 ? 1 : 0;
      at += length;
    }
    return threes;
  }

  private static boolean isFollowing(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /** How many bytes the character has that begins with {@code first}. */
  private static int length(byte first) {
    int b = first & 0xFF;
    if (b < 0xC0) {
      return 1;
    }
    return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  }
}
