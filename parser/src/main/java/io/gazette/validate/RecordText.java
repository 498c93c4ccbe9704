package io.gazette.validate;

import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.text.SourceText;
import io.gazette.text.Span;

/**
 * The text of a record that was read back, laid out anew: each piece stands on the line and at the
 * column where the record says that it stood. A paragraph that was cut stands on its first line
 * alone, so what is found in it keeps its line, and its column up to the cut.
 */
final class RecordText {

  private final StringBuilder text = new StringBuilder();
  private Span last = Span.NONE;
  private int line = 1;
  private int column = 1;

  private RecordText() {}

  /** Lays out {@code issue}; {@code record} names the file and its format. */
  static SourceText of(SourceText record, Issue issue) {
    RecordText text = new RecordText();
    Texts.walk(issue, text::add);
    return SourceText.of(record.name(), text.text.append('\n').toString());
  }

  private void add(String piece, Span span) {
    if (piece.isEmpty()) {
      return;
    }
    boolean told = span.line() > 0;
    if (told && span.line() >= line) {
      moveTo(span);
    } else if (!span.equals(last) || !told) {
      append("\n");
    }
    append(piece);
    last = span;
  }

  private void moveTo(Span span) {
    while (line < span.line()) {
      append("\n");
    }
    while (!span.equals(last) && column < span.column()) {
      append(" ");
    }
  }

  private void append(String piece) {
    text.append(piece);
    int turn = piece.lastIndexOf('\n');
    for (int i = 0; i < piece.length(); i++) {
      line += piece.charAt(i) == '\n' ? 1 : 0;
    }
    int from = turn < 0 ? 0 : turn + 1;
    column = (turn < 0 ? column : 1) + piece.codePointCount(from, piece.length());
  }
}
