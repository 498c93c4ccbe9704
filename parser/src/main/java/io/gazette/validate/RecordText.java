package io.gazette.validate;

import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.text.ChineseNumber;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.List;

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
  private int start;
  private boolean placed;

  private RecordText() {}

  /** Lays out {@code issue}. */
  static RecordText of(Issue issue) {
    RecordText text = new RecordText();
    Texts.walk(issue, text::add);
    return text;
  }

  SourceText source(String name) {
    return SourceText.of(name, text + "\n");
  }

  /** Whether the record tells where anything stood. */
  boolean placed() {
    return placed;
  }

  /** {@code issue} as far as that text holds it. */
  static Issue withoutDiscards(Issue issue) {
    return new Issue(
        issue.source(),
        issue.place(),
        issue.masthead(),
        issue.contents(),
        issue.documents(),
        issue.backMatter(),
        issue.joins(),
        List.of());
  }

  private void add(String piece, Span span) {
    if (piece.isEmpty()) {
      return;
    }
    boolean told = span.line() > 0;
    placed |= told;
    if (told && span.line() >= line) {
      moveTo(span);
    } else if (!span.equals(last) || !told) {
      append("\n");
    }
    start = text.length();
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
    if (column > 1 && endsInLabel()) {
      append(" ");
    }
  }

  /** 第一条, 第二章: a space sets them off from what follows on their line. */
  private boolean endsInLabel() {
    int at = text.length() - 1;
    boolean label = "条章节编".indexOf(text.charAt(at)) >= 0;
    while (label && at > 0 && ChineseNumber.isNumeral(text.charAt(at - 1))) {
      at--;
    }
    return label
        && at > 0
        && at < text.length() - 1
        && text.charAt(at - 1) == '第'
        && at - 1 == start;
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
