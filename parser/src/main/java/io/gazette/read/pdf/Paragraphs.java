package io.gazette.read.pdf;

import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells paragraphs by their place: "每自然段左空二字，回行顶格" (GB/T 9704 7.3.3): a paragraph begins two
 * characters in and its further lines at the edge. Where a text is not set so, a short last line
 * tells that the next begins a paragraph.
 */
final class Paragraphs {

  private static final float LEAST_INDENT = 1.4f;
  static final float MOST_INDENT = 2.7f;
  static final float FLUSH = 0.8f;

  /** A full line ends no further from the edge: a long word or a mark may not have fitted. */
  static final float FULL = 2.2f;

  private static final float CLEARLY_SHORT = 3.5f;

  /** Titles are set in 二号 or 三号 over a text in 三号 to 五号; headings in the text hardly larger. */
  static final float LARGE = 1.3f;

  private static final float MOST_OFF_MIDDLE = 3;

  private static final int FEWEST_RETURNS = 3;

  /** No line of a paragraph begins further in; what does is set to the right edge: a signature. */
  private static final float MOST_IN = 6;

  private final boolean indented;

  private Paragraphs(boolean indented) {
    this.indented = indented;
  }

  /** Gives the lines of {@code pages} their hints. */
  static void mark(List<PdfPage> pages) {
    TextSizes sizes = TextSizes.of(body(pages));
    Notes.mark(pages, sizes.usual());
    List<LaidLine> lines = body(pages);
    Paragraphs paragraphs = new Paragraphs(isIndented(lines));
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isRow()) {
        boolean title = isTitle(lines.get(i), sizes);
        lines.get(i).setHint(title ? LineHint.TITLE : paragraphs.hint(lines, i));
      }
    }
  }

  /** The lines that are text of the document, rows of tables among them. */
  private static List<LaidLine> body(List<PdfPage> pages) {
    List<LaidLine> lines = new ArrayList<>();
    for (PdfPage page : pages) {
      for (LaidLine line : page.lines()) {
        if (line.furniture().isEmpty() && !line.isNote()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static boolean isTitle(LaidLine line, TextSizes sizes) {
    return line.size() >= LARGE * sizes.usual()
        && !sizes.isOfText(line)
        && Math.abs(line.indent() - line.slack()) <= MOST_OFF_MIDDLE
        && !isEnded(line);
  }

  /**
   * Whether paragraphs begin with an indent and their further lines do not: one line in twelve is
   * such a first line, or in a text of long paragraphs most that follow the end of one; in one of
   * short paragraphs, what stands at the edge follows a first line that is full.
   */
  private static boolean isIndented(List<LaidLine> lines) {
    int begins = 0;
    int flush = 0;
    int anew = 0;
    int returns = 0;
    LaidLine above = null;
    for (LaidLine line : lines) {
      if (!line.isRow()) {
        boolean atEdge = Math.abs(line.indent()) < FLUSH;
        begins += hasIndent(line) ? 1 : 0;
        flush += atEdge && line.slack() < FULL ? 1 : 0;
        boolean ended = above != null && above.slack() > CLEARLY_SHORT && comesToEnd(above);
        anew += ended ? (hasIndent(line) ? 1 : atEdge ? -1 : 0) : 0;
        boolean first = above != null && hasIndent(above) && isFull(above);
        returns += atEdge && above != null ? (first ? 1 : -1) : 0;
        above = line;
      }
    }
    return begins >= 2
        && (flush >= 2 && (begins * 12 >= flush || anew >= 2) || returns >= FEWEST_RETURNS);
  }

  private static boolean comesToEnd(LaidLine line) {
    return isEnded(line) || Chars.isCloser(lastOf(line));
  }

  private static boolean isEnded(LaidLine line) {
    return Chars.isSentenceEnd(lastOf(line));
  }

  private static boolean hasIndent(LaidLine line) {
    return line.indent() >= LEAST_INDENT && line.indent() <= MOST_INDENT;
  }

  private LineHint hint(List<LaidLine> lines, int i) {
    LaidLine line = lines.get(i);
    if (i == 0) {
      return LineHint.NONE;
    }
    LaidLine above = lines.get(i - 1);
    boolean flush = Math.abs(line.indent()) < FLUSH;
    if (above.isRow() || !isLikeSize(line, above) || above.turn() != line.turn()) {
      return hasIndent(line) && indented ? LineHint.PARAGRAPH : LineHint.NONE;
    }
    if (indented) {
      if (flush) {
        return afterFlush(line, above);
      }
      if (CentredLines.isRest(line, above)) {
        return LineHint.CONTINUATION;
      }
      return beginsIndented(line) ? LineHint.PARAGRAPH : LineHint.NONE;
    }
    if (CentredLines.isRest(line, above)) {
      return LineHint.CONTINUATION;
    }
    boolean shortAbove = above.slack() > CLEARLY_SHORT && Math.abs(above.indent()) < FLUSH;
    return flush && shortAbove && isEnded(above) ? LineHint.PARAGRAPH : LineHint.NONE;
  }

  /** A line at the edge goes on where the one above is full, and cannot where that is short. */
  private static LineHint afterFlush(LaidLine line, LaidLine above) {
    if (endsInPage(above.text())) {
      return LineHint.NONE;
    }
    if (isFull(above)) {
      boolean apart = isFarBelow(line, above) || above.indent() > MOST_IN;
      return apart ? LineHint.NONE : LineHint.CONTINUATION;
    }
    return above.slack() > CLEARLY_SHORT ? LineHint.PARAGRAPH : LineHint.NONE;
  }

  /**
   * Whether leaders lead to a page at its end: an entry of a table of contents, which ends there.
   */
  private static boolean endsInPage(String line) {
    int at = line.length();
    while (at > 0
        && (Chars.digit(line.charAt(at - 1)) >= 0 || " （）()".indexOf(line.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at < line.length()
        && at > 1
        && isLeader(line.charAt(at - 1))
        && isLeader(line.charAt(at - 2));
  }

  private static boolean isLeader(char c) {
    return "…⋯·.．‥・".indexOf(c) >= 0;
  }

  /** A line that begins two characters in, and is no short title in the middle of its column. */
  private static boolean beginsIndented(LaidLine line) {
    boolean centred = Math.abs(line.indent() - line.slack()) < 0.8f && line.slack() > 1.5f;
    return hasIndent(line) && (!centred || isEnded(line));
  }

  private static boolean isFull(LaidLine line) {
    return line.slack() < FULL;
  }

  /** Whether more room is left between the two than between lines of a paragraph. */
  private static boolean isFarBelow(LaidLine line, LaidLine above) {
    boolean sameColumn = line.page() == above.page() && line.top() > above.top();
    return sameColumn && line.top() - above.bottom() > 2.2f * line.size();
  }

  private static boolean isLikeSize(LaidLine line, LaidLine other) {
    return Math.abs(line.size() - other.size()) <= 0.15f * line.size();
  }

  private static char lastOf(LaidLine line) {
    return line.text().charAt(line.text().length() - 1);
  }
}
