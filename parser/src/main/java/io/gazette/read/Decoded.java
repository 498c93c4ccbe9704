package io.gazette.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as characters.
 *
 * @param text the characters, without a byte order mark
 * @param charset what they were read as
 * @param bad the bytes that are no characters of it, in order; long lists are cut to {@value
 *     #MOST}, the last of which stands for all that follow
 * @param turn offset in the text of the first line in another charset; -1 where all are in one
 */
record Decoded(String text, Charset charset, List<BadBytes> bad, int turn) {

  /** A wrong charset gives thousands of places; one cause is not told a thousand times. */
  static final int MOST = 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoded(String text, Charset charset, List<BadBytes> bad) {
    this(text, charset, bad, -1);
  }

  /** Decodes {@code bytes} from {@code offset}; each malformed sequence becomes one U+FFFD. */
  static Decoded lossy(byte[] bytes, int offset, int end, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, end - offset);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    double room = Math.ceil((end - offset) * (double) decoder.maxCharsPerByte()) + 8;
    int most = (int) Math.min(Integer.MAX_VALUE - 8, room);
    CharBuffer out = CharBuffer.allocate(most);
    List<BadBytes> bad = new ArrayList<>();
    int lastEnd = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      int at = in.position();
      int length = Math.min(result.length(), end - at);
      int shown = out.position();
      note(bad, new BadBytes(at, length, shown, shown + 1, bytes[at] & 0xFF, 1), at == lastEnd);
      lastEnd = at + length;
      out.put('\uFFFD');
      in.position(at + length);
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return withoutMark(out.flip().toString(), charset, bad);
  }

  /**
   * @param touches whether the malformed bytes before stand directly before {@code next}
   */
  private static void note(List<BadBytes> bad, BadBytes next, boolean touches) {
    BadBytes last = bad.isEmpty() ? next : bad.get(bad.size() - 1);
    if (bad.isEmpty() || !touches && bad.size() < MOST) {
      bad.add(next);
      return;
    }
    int to = last.places() == 1 && touches ? next.to() : last.to();
    int count = last.count() + next.count();
    int places = last.places() + (touches ? 0 : 1);
    bad.set(bad.size() - 1, new BadBytes(last.at(), count, last.from(), to, last.first(), places));
  }

  /** A byte order mark is no part of the text. */
  static Decoded withoutMark(String text, Charset charset, List<BadBytes> bad) {
    if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
      return new Decoded(text, charset, bad);
    }
    List<BadBytes> moved = new ArrayList<>();
    for (BadBytes b : bad) {
      moved.add(b.moved(-1));
    }
    return new Decoded(text.substring(1), charset, moved);
  }

  /**
   * Decodes bytes that begin in the middle of a character: its {@code rest} bytes are shown as one
   * U+FFFD.
   */
  static Decoded torn(byte[] bytes, int rest, Charset charset) {
    Decoded whole = lossy(bytes, rest, bytes.length, charset);
    List<BadBytes> bad = new ArrayList<>();
    bad.add(new BadBytes(0, rest, 0, 1, bytes[0] & 0xFF, 1));
    whole.bad().forEach(b -> bad.add(b.moved(1)));
    return new Decoded('\uFFFD' + whole.text(), charset, bad);
  }

  /** How many bytes are no characters. */
  int badBytes() {
    return bad.stream().mapToInt(BadBytes::count).sum();
  }
}
