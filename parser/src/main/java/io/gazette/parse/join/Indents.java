package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.text.Chars;
import java.util.List;

/**
 * Tells lines of a fixed width by their indents: "每个自然段左空二字，回行顶格" (GB/T 9704 7.3.3). So a line
 * without indent follows one that was full, even where there are few.
 */
final class Indents {

  private static final int FEWEST = 3;

  private Indents() {}

  /** The width of a full line of {@code lines} in columns; 0 where the indents tell none. */
  static int width(List<Line> lines) {
    int width = 0;
    int beginnings = 0;
    int returns = 0;
    for (int i = 0; i < lines.size(); i++) {
      beginnings += isBeginning(lines.get(i)) ? 1 : 0;
      if (isReturn(lines, i)) {
        returns++;
        width = Math.max(width, Layout.columns(lines.get(i - 1)));
      }
    }
    boolean told = beginnings >= FEWEST && returns >= FEWEST;
    return told && areFull(lines, width, returns) ? width : 0;
  }

  /** Whether the further lines of items that begin at the margin are mostly set in. */
  static boolean hang(List<Line> lines) {
    int hanging = 0;
    int flush = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      boolean item = above.marker() != null && above.marker().style().isList();
      if (item && above.indent() < 2 && line.marker() == null && Layout.isProse(line)) {
        hanging += line.indent() >= 2 ? 1 : 0;
        flush += line.indent() < 2 && !Chars.isSentenceEnd(above.last()) ? 1 : 0;
      }
    }
    return hanging > flush;
  }

  private static boolean areFull(List<Line> lines, int width, int returns) {
    int full = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (Layout.isProse(line) && Layout.columns(line) > width + 4) {
        return false;
      }
      full += isReturn(lines, i) && Layout.columns(lines.get(i - 1)) >= width - 4 ? 1 : 0;
    }
    return full >= FEWEST && full * 4 >= returns * 3;
  }

  private static boolean isBeginning(Line line) {
    return line.indent() >= 2 && Layout.isProse(line);
  }

  private static boolean isReturn(List<Line> lines, int i) {
    Line line = lines.get(i);
    return i > 0
        && line.indent() < 2
        && line.marker() == null
        && Layout.isProse(line)
        && Layout.isProse(lines.get(i - 1));
  }
}
