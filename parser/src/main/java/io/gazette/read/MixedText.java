package io.gazette.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A file put together of texts in UTF-8 and in GB18030: pages that include each other, parts of an
 * issue copied one behind the other. Each line is decoded by itself.
 */
final class MixedText {

  /** Fewer bytes of a line might be characters of either charset. */
  private static final int FEWEST = 9;

  private final byte[] bytes;
  private final Charset other;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder ofUtf8 = new StringBuilder();
  private final StringBuilder ofOther = new StringBuilder();
  private Charset first;
  private int turn = -1;

  private MixedText(byte[] bytes, Charset other) {
    this.bytes = bytes;
    this.other = other;
  }

  /**
   * The bytes, where some of their lines are UTF-8, the others {@code other}, and both make
   * Chinese; else empty.
   */
  static Optional<Decoded> decode(byte[] bytes, Charset other) {
    return hasUtf8Line(bytes) ? new MixedText(bytes, other).lines() : Optional.empty();
  }

  /** Spares the decoding line by line where no line is Chinese in UTF-8. */
  private static boolean hasUtf8Line(byte[] bytes) {
    int from = 0;
    while (from < bytes.length) {
      int to = lineEnd(bytes, from);
      if (Utf8.threes(bytes, from, to) * 3 >= FEWEST) {
        return true;
      }
      from = to;
    }
    return false;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return Math.min(to + 1, bytes.length);
  }

  private Optional<Decoded> lines() {
    int from = 0;
    while (from < bytes.length) {
      int to = lineEnd(bytes, from);
      if (!line(from, to)) {
        return Optional.empty();
      }
      from = to;
    }
    boolean both =
        turn >= 0
            && Plausibility.score(ofUtf8.toString()) > Plausibility.CLEARLY_CHINESE
            && Plausibility.score(ofOther.toString()) > Plausibility.CLEARLY_CHINESE;
    return both
        ? Optional.of(new Decoded(text.toString(), first, List.of(), turn))
        : Optional.empty();
  }

  /** Decodes a line; false where it is neither. */
  private boolean line(int from, int to) {
    int threes = Utf8.threes(bytes, from, to);
    Charset charset = threes >= 0 ? Utf8.CHARSET : other;
    Decoded line = Decoded.lossy(bytes, from, to, charset);
    if (!line.bad().isEmpty()) {
      return false;
    }
    if (threes != 0) {
      turn = turn < 0 && first != null && first != charset ? text.length() : turn;
      first = first == null ? charset : first;
      (threes > 0 ? ofUtf8 : ofOther).append(line.text());
    }
    text.append(line.text());
    return true;
  }
}
