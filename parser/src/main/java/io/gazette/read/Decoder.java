package io.gazette.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells the charset of bytes and decodes them: a byte order mark decides; else UTF-8 where it fits,
 * UTF-16 without a mark, GB18030 (GBK and GB 2312 are parts of it) or Big5, whichever gives the
 * most plausible Chinese.
 */
final class Decoder {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset UTF_16LE = StandardCharsets.UTF_16LE;
  private static final Charset UTF_16BE = StandardCharsets.UTF_16BE;
  private static final List<Charset> WIDE = List.of(UTF_16LE, UTF_16BE);

  /** Enough to tell a charset by; the rest of a long source is not decoded twice. */
  private static final int SAMPLE = 1 << 16;

  private Decoder() {}

  static Decoded decode(String name, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    if (encoding.isPresent()) {
      return Decoded.lossy(bytes, 0, bytes.length, encoding.get());
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3).orElseGet(() -> Decoded.lossy(bytes, 3, bytes.length, UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Decoded.lossy(bytes, 2, bytes.length, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Decoded.lossy(bytes, 2, bytes.length, UTF_16BE);
    }
    Optional<Decoded> strict = utf8(bytes, 0);
    int zeros = strict.isPresent() && strict.get().text().indexOf('\0') < 0 ? 0 : zeros(bytes);
    // Text that is valid UTF-8 may hold a stray zero; UTF-16 that looks valid is ASCII, half zeros.
    boolean wideAtAll = zeros > (strict.isPresent() ? sampleEnd(bytes, 0) / 10 : 0);
    if (wideAtAll) {
      Optional<Charset> wide = Plausibility.best(bytes, 0, sampleEnd(bytes, 0), WIDE);
      if (wide.isPresent()) {
        return Decoded.lossy(bytes, 0, bytes.length, wide.get());
      }
    }
    if (strict.isEmpty()) {
      return notStrictUtf8(name, bytes);
    }
    Decoded text = strict.get();
    return hasOnlyTwoByteLetters(text.text()) ? orChinese(text, bytes) : text;
  }

  /**
   * The bytes of a few GB 2312 characters (通知) may be valid UTF-8: letters of European and Semitic
   * scripts. They are those only if they make no frequent Chinese.
   */
  private static Decoded orChinese(Decoded utf8, byte[] bytes) {
    Charset chinese = Others.GB18030;
    Decoded other = Decoded.lossy(bytes, 0, sampleEnd(bytes, 0), chinese);
    boolean likely = Plausibility.score(other.text()) > Plausibility.CLEARLY_CHINESE;
    return likely ? Decoded.lossy(bytes, 0, bytes.length, chinese) : utf8;
  }

  private static boolean hasOnlyTwoByteLetters(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        return false;
      }
      letters |= c >= 0x80;
    }
    return letters;
  }

  /**
   * The bytes as UTF-8, or empty where some of them are none. The quick way first: a text without
   * U+FFFD had no malformed byte.
   */
  private static Optional<Decoded> utf8(byte[] bytes, int offset) {
    String text = new String(bytes, offset, bytes.length - offset, UTF_8);
    int replaced = text.indexOf('\uFFFD');
    if (replaced < 0) {
      return Optional.of(Decoded.withoutMark(text, UTF_8, List.of()));
    }
    byte[] again = text.getBytes(UTF_8);
    boolean printedSo =
        again.length == bytes.length - offset
            && Arrays.equals(again, 0, again.length, bytes, offset, bytes.length);
    return printedSo ? Optional.of(Decoded.withoutMark(text, UTF_8, List.of())) : Optional.empty();
  }

  private static Decoded notStrictUtf8(String name, byte[] bytes) throws UnreadableSourceException {
    int from = aroundFirstFault(bytes);
    int to = sampleEnd(bytes, from);
    Decoded sample = Decoded.lossy(bytes, from, to, UTF_8);
    int faults = sample.badBytes();
    // Nine in ten bytes beyond ASCII fit the pattern of UTF-8: no other Chinese charset does that.
    if (faults * 10L <= beyondAscii(bytes, from, to)) {
      return Decoded.lossy(bytes, 0, bytes.length, UTF_8);
    }
    Optional<Charset> best = Plausibility.best(bytes, from, to, Others.ALL);
    if (best.isPresent()) {
      return Decoded.lossy(bytes, 0, bytes.length, best.get());
    }
    if (faults * 100L <= to - from) {
      return Decoded.lossy(bytes, 0, bytes.length, UTF_8);
    }
    throw new UnreadableSourceException(
        name,
        "is no text in UTF-8, UTF-16, GB18030 or Big5 (see byte offset "
            + sample.bad().get(0).at()
            + ")",
        "if it is text, name its charset with --encoding");
  }

  /**
   * Where a sample of the faulty part may start without cutting a character in two. What stands
   * before the fault belongs to it: a file cut in its last character is sound but for that.
   */
  private static int aroundFirstFault(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int at = text.substring(0, text.indexOf('\uFFFD')).getBytes(UTF_8).length;
    at = Math.max(0, at - SAMPLE / 2);
    // No charset here uses a byte below 0x30 but as that ASCII character.
    while (at > 0 && (bytes[at - 1] < 0 || bytes[at - 1] >= 0x30)) {
      at--;
    }
    return at;
  }

  private static int sampleEnd(byte[] bytes, int from) {
    return (int) Math.min(bytes.length, (long) from + SAMPLE);
  }

  private static long beyondAscii(byte[] bytes, int from, int to) {
    long count = 0;
    for (int i = from; i < to; i++) {
      count += bytes[i] < 0 ? 1 : 0;
    }
    return count;
  }

  private static int zeros(byte[] bytes) {
    int to = sampleEnd(bytes, 0);
    int zeros = 0;
    for (int i = 0; i < to; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Apart, so that their tables are loaded only where the bytes are not UTF-8. */
  private static final class Others {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> ALL =
        List.of(GB18030, Charset.forName("Big5"), UTF_16LE, UTF_16BE);
  }
}
