package io.gazette.emit.akn;

import io.gazette.text.Chars;
import io.gazette.text.IriSegment;

/** Text as a segment of an IRI, or as the label in the id of a TLC item (mapping.md, 2.1 and 4). */
final class Segment {

  private Segment() {}

  /**
   * NFC, without white space and invisible characters, every ASCII character outside {@code A–Z a–z
   * 0–9 -} in its full-width form: "these have a meaning in AKN IRIs or end a path segment in
   * clients".
   */
  static String of(String text) {
    return IriSegment.of(text);
  }

  /** {@code text} without white space, invisible characters and what XML cannot hold. */
  static String printable(String text) {
    return IriSegment.printable(text);
  }

  /** Whether {@code text} is white space and what XML cannot hold. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0xFFFE && !Chars.isSpace(c)) {
        return false;
      }
    }
    return true;
  }
}
