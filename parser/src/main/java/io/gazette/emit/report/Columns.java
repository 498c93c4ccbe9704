package io.gazette.emit.report;

import io.gazette.text.SourceText;

/**
 * Columns in other units than code points. Findings come in order of place, so that a line is
 * counted through once however many it has.
 */
final class Columns {

  private final SourceText source;
  private int line;
  private int codePoint;
  private int unit;
  private int octet;

  Columns(SourceText source) {
    this.source = source;
  }

  /** The 1-based column in UTF-16 units of a place in code points. */
  int utf16(int atLine, int column) {
    return moveTo(atLine, column) ? unit + 1 : Math.max(1, column);
  }

  /** The 1-based column in bytes of UTF-8 of a place in code points. */
  int utf8(int atLine, int column) {
    return moveTo(atLine, column) ? octet + 1 : Math.max(1, column);
  }

  private boolean moveTo(int atLine, int column) {
    // The lines of a page of the web are not at hand: its columns stay code points.
    boolean known = source.origins().places().isEmpty();
    if (!known || atLine < 1 || atLine > source.lineCount()) {
      return false;
    }
    if (atLine != line || column < codePoint + 1) {
      line = atLine;
      codePoint = 0;
      unit = 0;
      octet = 0;
    }
    int at = source.lineStart(line - 1) + unit;
    int end = source.lineEnd(line - 1);
    while (codePoint + 1 < column && at < end) {
      int c = source.text().codePointAt(at);
      codePoint++;
      unit += Character.charCount(c);
      octet += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      at = source.lineStart(line - 1) + unit;
    }
    return true;
  }
}
