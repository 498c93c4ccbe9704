package io.gazette.read;

import io.gazette.diagnostic.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells the charset of bytes and decodes them: a byte order mark decides; else UTF-8 where it fits;
 * else what the source declares, where it makes as likely a text; else UTF-16 without a mark,
 * GB18030 (GBK and GB 2312 are parts of it) or Big5, whichever gives the most plausible Chinese.
 */
final class Decoder {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset UTF_16LE = StandardCharsets.UTF_16LE;
  private static final Charset UTF_16BE = StandardCharsets.UTF_16BE;
  private static final List<Charset> WIDE = List.of(UTF_16LE, UTF_16BE);

  /** Enough to tell a charset by; the rest of a long source is not decoded twice. */
  private static final int SAMPLE = 1 << 16;

  /** Longer texts in UTF-16 hold a byte that is no ASCII. */
  private static final int FEW = 64;

  /** A declared charset that makes text so much less likely than another is a wrong one. */
  private static final double CLEARLY_WORSE = 0.3;

  private Decoder() {}

  static Decoded decode(String name, byte[] bytes, Optional<Charset> encoding)
      throws UnreadableSourceException {
    if (encoding.isPresent()) {
      return Decoded.lossy(bytes, 0, bytes.length, encoding.get());
    }
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Decoded> strict = Utf8.strict(bytes, 0);
    Optional<Decoded> wide = byZeros(bytes, strict);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (strict.isEmpty()) {
      return notStrictUtf8(name, bytes);
    }
    Decoded text = strict.get();
    return hasOnlyTwoByteLetters(text.text()) ? orChinese(text, bytes) : text;
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Utf8.strict(bytes, 3)
          .or(() -> Optional.of(Decoded.lossy(bytes, 3, bytes.length, UTF_8)));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(Decoded.lossy(bytes, 2, bytes.length, UTF_16LE));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(Decoded.lossy(bytes, 2, bytes.length, UTF_16BE))
        : Optional.empty();
  }

  /**
   * UTF-16 without a mark: half the bytes of its ASCII are zeros. Text that is valid UTF-8 may hold
   * a stray zero; UTF-16 that looks valid is ASCII.
   */
  private static Optional<Decoded> byZeros(byte[] bytes, Optional<Decoded> strict) {
    int zeros = strict.isPresent() && strict.get().text().indexOf('\0') < 0 ? 0 : zeros(bytes);
    if (zeros <= (strict.isPresent() ? sampleEnd(bytes, 0) / 10 : 0)) {
      return strict.isPresent() && bytes.length <= FEW ? fewWide(bytes) : Optional.empty();
    }
    return Plausibility.best(bytes, 0, sampleEnd(bytes, 0), WIDE)
        .map(best -> decodeAll(bytes, best.charset()));
  }

  /**
   * The bytes of a few Chinese characters in UTF-16 (第八条: <code>,{kQag</code>) may all be ASCII.
   */
  private static Optional<Decoded> fewWide(byte[] bytes) {
    return Plausibility.best(bytes, 0, bytes.length, WIDE)
        .filter(best -> best.score() > Plausibility.SURELY_CHINESE)
        .map(best -> decodeAll(bytes, best.charset()));
  }

  /**
   * The bytes of a few GB 2312 characters (通知) may be valid UTF-8: letters of European and Semitic
   * scripts. They are those only if they make no frequent Chinese.
   */
  private static Decoded orChinese(Decoded utf8, byte[] bytes) {
    Decoded other = Decoded.lossy(bytes, 0, sampleEnd(bytes, 0), Chinese.GB18030);
    boolean likely = Plausibility.score(other.text()) > Plausibility.CLEARLY_CHINESE;
    return likely ? Decoded.lossy(bytes, 0, bytes.length, Chinese.GB18030) : utf8;
  }

  private static boolean hasOnlyTwoByteLetters(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        return false;
      }
      letters |= c >= 0x80 && !Plausibility.isUsual(c);
    }
    return letters;
  }

  private static Decoded notStrictUtf8(String name, byte[] bytes) throws UnreadableSourceException {
    int from = aroundFirstFault(bytes);
    int to = sampleEnd(bytes, from);
    Decoded sample = Decoded.lossy(bytes, from, to, UTF_8);
    int faults = sample.badBytes();
    Optional<Decoded> mixed = MixedText.decode(bytes, Chinese.GB18030);
    if (mixed.isPresent()) {
      return mixed.get();
    }
    Optional<Decoded> torn = Utf8.torn(bytes);
    // Nine in ten bytes beyond ASCII fit the pattern of UTF-8: no other Chinese charset does that.
    if (faults * 10L <= beyondAscii(bytes, from, to)) {
      return torn.orElseGet(() -> Decoded.lossy(bytes, 0, bytes.length, UTF_8));
    }
    Optional<Decoded> chinese = declaredOrLikely(bytes, from, to, torn);
    if (chinese.isPresent()) {
      return chinese.get();
    }
    if (faults * 100L <= to - from) {
      return Decoded.lossy(bytes, 0, bytes.length, UTF_8);
    }
    long at = sample.bad().get(0).at();
    throw new UnreadableSourceException(
        name,
        new Message(
            "不是 UTF-8、UTF-16、GB18030 或 Big5 的文本（见第 " + at + " 字节）",
            "is no text in UTF-8, UTF-16, GB18030 or Big5 (see byte offset " + at + ")"),
        new Message(
            "如确为文本，请用 --encoding 指明字符集", "if it is text, name its charset with --encoding"));
  }

  private static Optional<Decoded> declaredOrLikely(
      byte[] bytes, int from, int to, Optional<Decoded> torn) {
    Optional<Plausibility.Likely> best = Plausibility.best(bytes, from, to, Chinese.CHARSETS);
    double score = best.isPresent() ? best.get().score() : 0;
    Optional<Charset> declared = Declaration.in(bytes);
    if (declared.isPresent() && !isClearlyWorse(declared.get(), bytes, from, to, score)) {
      return Optional.of(decodeAll(bytes, declared.get()));
    }
    if (torn.isPresent() && Plausibility.score(torn.get().text()) >= score) {
      return torn;
    }
    return best.map(likely -> decodeAll(bytes, likely.charset()));
  }

  private static boolean isClearlyWorse(
      Charset declared, byte[] bytes, int from, int to, double best) {
    String text = Decoded.lossy(bytes, from, to, declared).text();
    return Plausibility.score(text) < best - CLEARLY_WORSE;
  }

  private static Decoded decodeAll(byte[] bytes, Charset charset) {
    int to = WIDE.contains(charset) ? sampleEnd(bytes, 0) : firstLine(bytes);
    if (Plausibility.restOfCharacter(bytes, to, charset) > 0) {
      return Decoded.torn(bytes, 1, charset);
    }
    return charset.equals(Big5.PLAIN)
        ? Big5.decode(bytes)
        : Decoded.lossy(bytes, 0, bytes.length, charset);
  }

  /**
   * The end of the first line: only so far does a cut character put GB18030 or Big5 out of step.
   */
  private static int firstLine(byte[] bytes) {
    int end = 0;
    while (end < sampleEnd(bytes, 0) && bytes[end] != '\n') {
      end++;
    }
    return end;
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
  private static final class Chinese {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> CHARSETS = List.of(GB18030, Big5.PLAIN, UTF_16LE, UTF_16BE);
  }
}
