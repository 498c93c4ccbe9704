package io.gazette.cli;

import io.gazette.text.SourceText;
import io.gazette.text.Span;

/** The characters on both sides of a join: 推动形｜成文明. */
final class Seam {

  /** Characters on each side. */
  private static final int SIDE = 12;

  private Seam() {}

  /**
   * Both sides of {@code span}, which reaches from the last character before to the first after.
   */
  static String of(Span span, SourceText source) {
    if (span.line() < 1 || span.endLine() > source.lineCount()) {
      return "";
    }
    return before(span, source) + "｜" + after(span, source);
  }

  private static String before(Span span, SourceText source) {
    int start = Math.max(1, span.column() - SIDE + 1);
    return source
        .text()
        .substring(
            source.offset(span.line(), start), source.offset(span.line(), span.column() + 1));
  }

  private static String after(Span span, SourceText source) {
    int first = Math.max(1, span.endColumn() - 1);
    int from = source.offset(span.endLine(), first);
    int end = source.lineEnd(span.endLine() - 1);
    int to = from;
    for (int i = 0; i < SIDE && to < end; i++) {
      to = source.text().offsetByCodePoints(to, 1);
    }
    return source.text().substring(from, to);
  }
}
