package io.gazette.read.docx;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import java.util.List;

/** Writes paragraphs as lines, with what their styles tell of them. */
final class LineWriter {

  private static final int LONGEST_HEADING = 60;

  private final CollectedText out;
  private final Emphasis emphasis = new Emphasis();

  /** The text of paragraphs whose end was deleted: the next line goes on in it. */
  private final StringBuilder carried = new StringBuilder();

  /** Whether a plain paragraph has been read: what is set in the middle above it is the title. */
  private boolean begun;

  LineWriter(CollectedText out) {
    this.out = out;
  }

  /** Keeps {@code text} for the line that comes next. */
  void carry(CharSequence text) {
    carried.append(text);
  }

  /** What was kept; it is no longer. */
  String carried() {
    String text = carried.toString();
    carried.setLength(0);
    return text;
  }

  /** Writes a bullet, which is no text. */
  void bullet(String bullet) {
    int from = out.length();
    out.append(bullet);
    out.erase(from, out.length(), DiscardReason.LIST_BULLET);
    out.append(' ');
  }

  /** Writes a paragraph; a break in it begins a further line. */
  void lines(String text, Style style, boolean bold) {
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      line(text.substring(from, to), style, bold);
      from = to + 1;
    }
    line(text.substring(from), style, bold);
  }

  private void line(String text, Style style, boolean bold) {
    out.append(carried());
    out.append(text);
    LineHint hint = text.isBlank() ? LineHint.NONE : hint(text, style);
    emphasis.add(out.lines(), text, bold, hint == LineHint.CENTRED, !begun || hint.isHeading());
    begun |= hint == LineHint.PARAGRAPH;
    out.endLine(hint);
  }

  private LineHint hint(String text, Style style) {
    boolean head = !begun && style.alignment().equals("center");
    boolean heading =
        !head && text.strip().length() <= LONGEST_HEADING && !text.strip().endsWith("。");
    if (heading && (style.name().equalsIgnoreCase("title") || style.name().equals("标题"))) {
      return LineHint.TITLE;
    }
    if (heading && style.outline() >= 0 && style.outline() < Numbering.LEVELS) {
      List<LineHint> levels = List.of(LineHint.HEADING_2, LineHint.HEADING_3, LineHint.HEADING_4);
      return levels.get(Math.min(style.outline(), levels.size() - 1));
    }
    return switch (style.alignment()) {
      case "center" -> LineHint.CENTRED;
      case "right", "end" -> LineHint.RIGHT;
      default -> LineHint.PARAGRAPH;
    };
  }

  /** Writes a table: its rows, or, where it only frames text, its paragraphs. */
  void table(WordTable table) {
    if (table.isFrame()) {
      table.paragraphs().forEach(p -> lines(p.text(), p.style(), false));
    } else {
      table.write(out);
    }
  }

  /** Writes what is left at the end of a part. */
  void end() {
    if (carried.length() > 0) {
      line("", Style.NONE, false);
    }
    emphasis.mark(out);
  }
}
