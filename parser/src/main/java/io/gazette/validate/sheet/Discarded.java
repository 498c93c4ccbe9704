package io.gazette.validate.sheet;

import io.gazette.model.Discard;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.List;

/** Which characters of a source are no text of the gazette. */
final class Discarded {

  private Discarded() {}

  /**
   * One flag a character. The discards are in order, so that each line is counted through once
   * however many it has.
   */
  static boolean[] of(SourceText source, List<Discard> discards) {
    boolean[] erased = new boolean[source.text().length()];
    int line = 0;
    int column = 1;
    int offset = 0;
    for (Discard discard : discards) {
      Span span = discard.span();
      if (span.line() < 1 || span.line() > source.lineCount()) {
        continue;
      }
      if (span.line() != line || span.column() < column) {
        line = span.line();
        column = 1;
        offset = source.lineStart(line - 1);
      }
      offset = source.text().offsetByCodePoints(offset, span.column() - column);
      column = span.column();
      int end = Math.min(erased.length, offset + discard.text().length());
      for (int i = offset; i < end; i++) {
        erased[i] = true;
      }
    }
    return erased;
  }
}
