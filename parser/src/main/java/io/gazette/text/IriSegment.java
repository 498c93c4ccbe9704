package io.gazette.text;

import java.text.Normalizer;

/** Text as a segment of an IRI (mapping.md, 2.1). */
public final class IriSegment {

  private IriSegment() {}

  /**
   * {@return {@code text} in NFC, without white space and invisible characters, every ASCII
   * character outside {@code A–Z a–z 0–9 -} in its full-width form: "these have a meaning in AKN
   * IRIs or end a path segment in clients"}
   *
   * @param text any, as printed
   */
  public static String of(String text) {
    if (isKept(text, true)) {
      return text;
    }
    String kept = printable(text);
    if (!isSettled(kept)) {
      kept = Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
    StringBuilder segment = new StringBuilder(kept.length());
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      segment.append(c > ' ' && c < 0x7F && !isPlain(c) ? (char) (c + 0xFEE0) : c);
    }
    return segment.toString();
  }

  /**
   * {@return {@code text} without white space, invisible characters and what XML cannot hold}
   *
   * @param text any, as printed
   */
  public static String printable(String text) {
    if (isKept(text, false)) {
      return text;
    }
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

  /** Nearly all names stay as they are: they are Han, and seen to be in one look. */
  private static boolean isKept(String text, boolean segment) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = c >= 0x7F ? isSettled(c) : segment ? isPlain(c) : c > ' ';
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  /** Whether all is ASCII, Han or Chinese punctuation, which NFC leaves as they are. */
  private static boolean isSettled(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F && !isSettled(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSettled(char c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3001 && c <= 0x3020
        || c >= 0xFF01 && c <= 0xFF5E
        || c >= 0x2014 && c <= 0x201D;
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
