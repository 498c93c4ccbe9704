package io.gazette.emit.akn;

import io.gazette.text.Chars;
import java.text.Normalizer;

/** Text as a segment of an IRI, or as the label in the id of a TLC item (mapping.md, 2.1 and 4). */
final class Segment {

  private Segment() {}

  /**
   * NFC, without white space and invisible characters, every ASCII character outside {@code A–Z a–z
   * 0–9 -} in its full-width form: "these have a meaning in AKN IRIs or end a path segment in
   * clients".
   */
  static String of(String text) {
    String nfc = Normalizer.normalize(printable(text), Normalizer.Form.NFC);
    StringBuilder segment = new StringBuilder(nfc.length());
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      segment.append(c > ' ' && c < 0x7F && !isPlain(c) ? (char) (c + 0xFEE0) : c);
    }
    return segment.toString();
  }

  /** {@code text} without white space, invisible characters and what XML cannot hold. */
  static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        kept.append(c).append(text.charAt(++i));
      } else if (!isNothing(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Whether nothing of {@code text} is a character of the gazette. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Chars.isSpace(c) && !Chars.isControl(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNothing(char c) {
    return Chars.isSpace(c)
        || Chars.isInvisible(c)
        || Chars.isControl(c)
        || Character.isSurrogate(c)
        || Character.isISOControl(c);
  }

  private static boolean isPlain(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-';
  }
}
