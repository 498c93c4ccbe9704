package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a document lie on the page: one a paragraph, lines of a fixed width, or scraps
 * as some PDF conversions leave them.
 *
 * @param form the form of the lines
 * @param width of a full line in columns, a Chinese character taking two; 0 unless wrapped
 * @param indented whether wrapped paragraphs begin with white space and their further lines do not
 * @param hanging whether the further lines of wrapped items are set in under their text
 * @param apart whether blank lines set paragraphs apart, and no others
 */
public record Layout(Form form, int width, boolean indented, boolean hanging, boolean apart) {

  /** The three ways in which lines and paragraphs go together. */
  public enum Form {
    /** A line is a paragraph, or a piece of one cut by a page turn. */
    PARAGRAPHS,
    /** A line is as much of a paragraph as the width holds. */
    WRAPPED,
    /** A line may be a single word or mark. */
    SCRAPS
  }

  /** Wider lines are paragraphs: no page is wider than 64 Chinese characters. */
  private static final int WIDEST_PAGE = 128;

  /**
   * No column of print is narrower than twelve Chinese characters; shorter lines are headings and
   * names.
   */
  private static final int NARROWEST_COLUMN = 24;

  /**
   * Where a conversion sets runs of characters on lines of their own, many lines are no longer than
   * this.
   */
  private static final int LONGEST_SCRAP = 3;

  /**
   * A page turn cuts at the end of a printed line; no column of a gazette is narrower than this, in
   * characters.
   */
  static final int SHORTEST_CUT = 16;

  /** Fewer labels do not tell whether paragraphs are set apart. */
  private static final int FEWEST_LABELS = 3;

  /** So many lines that end at one width are no chance. */
  private static final int FEWEST_SURE = 6;

  private static final Layout PLAIN = new Layout(Form.PARAGRAPHS, 0, false, false, false);

  public static Layout of(List<Line> lines) {
    boolean spread = isSpread(lines);
    int[] widths = new int[lines.size()];
    int carried = 0;
    int total = 0;
    int scraps = 0;
    int flush = 0;
    int labelled = 0;
    int labelledIndented = 0;
    int labelledApart = 0;
    int indented = 0;
    int[] prose = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!isProse(line)) {
        continue;
      }
      int columns = columns(line);
      prose[total++] = columns;
      indented += line.indent() >= 2 ? 1 : 0;
      scraps += line.to() - line.from() <= LONGEST_SCRAP ? 1 : 0;
      if (line.marker() != null) {
        labelled++;
        labelledIndented += line.indent() >= 2 ? 1 : 0;
        labelledApart += line.gapBefore() ? 1 : 0;
      }
      if (i + 1 < lines.size() && isCarried(line, lines.get(i + 1), spread)) {
        widths[carried++] = columns;
        flush += lines.get(i + 1).indent() < 2 ? 1 : 0;
      }
    }
    if (scraps * 8 >= total && carried * 4 >= total && carried >= 5) {
      return new Layout(Form.SCRAPS, 0, false, false, false);
    }
    Layout layout =
        wrapped(
            Arrays.copyOf(widths, carried),
            Arrays.copyOf(prose, total),
            flush,
            labelled,
            labelledIndented);
    boolean apart = labelled >= FEWEST_LABELS && labelledApart * 10 >= labelled * 9;
    if (layout != PLAIN) {
      return new Layout(layout.form, layout.width, layout.indented, Indents.hang(lines), apart);
    }
    Layout told = indented > 0 && indented < total ? byIndents(lines) : layout;
    return apart ? told.setApart() : told;
  }

  /** The same, where blank lines set the paragraphs apart. */
  Layout setApart() {
    return apart ? this : new Layout(form, width, indented, hanging, true);
  }

  private static Layout byIndents(List<Line> lines) {
    int width = Indents.width(lines);
    boolean told = width >= NARROWEST_COLUMN && width <= WIDEST_PAGE;
    return told ? new Layout(Form.WRAPPED, width, true, false, false) : PLAIN;
  }

  private static Layout wrapped(
      int[] widths, int[] prose, int flush, int labelled, int labelledIndented) {
    Arrays.sort(widths);
    int from = 0;
    while (from < widths.length && widths[from] < NARROWEST_COLUMN) {
      from++;
    }
    int carried = widths.length - from;
    if (carried < 5) {
      return PLAIN;
    }
    int width = widths[from + (carried - 1) * 9 / 10];
    int near = 0;
    for (int w : widths) {
      near += w >= width - 6 && w <= width + 4 ? 1 : 0;
    }
    // Where most paragraphs fit into a line, few are carried, but all of them at one width.
    boolean sure = carried >= FEWEST_SURE && near * 10 >= widths.length * 9;
    if (carried * 6 < prose.length && !sure) {
      return PLAIN;
    }
    if (near * 10 < widths.length * 7 || width > WIDEST_PAGE) {
      return PLAIN;
    }
    int wider = 0;
    for (int w : prose) {
      wider += w > width + 4 ? 1 : 0;
    }
    if (wider * 10 > prose.length || wider > 0 && carried * 6 < prose.length) {
      // Where the lines have a width, none is wider: these are names, cells and short headings.
      return PLAIN;
    }
    boolean indented = flush * 10 >= widths.length * 7 && labelledIndented * 10 >= labelled * 6;
    return new Layout(Form.WRAPPED, width, indented && labelled > 0, false, false);
  }

  /** Whether a blank line stands between all printed lines: then it says nothing of paragraphs. */
  public static boolean isSpread(List<Line> lines) {
    int gaps = 0;
    for (Line line : lines) {
      gaps += line.gapBefore() ? 1 : 0;
    }
    return gaps * 10 >= lines.size() * 9;
  }

  static boolean isProse(Line line) {
    return (line.is(LineKind.TEXT) || line.is(LineKind.LABELLED)) && !line.hint().isHeading();
  }

  /**
   * Whether a sentence runs from {@code line} into the next, which follows at once and has no
   * label.
   */
  private static boolean isCarried(Line line, Line next, boolean spread) {
    boolean labelAlone = line.marker() != null && line.marker().textFrom() >= line.to();
    return next.marker() == null
        && !labelAlone
        && isProse(next)
        && (spread || !next.gapBefore())
        && !Chars.isSentenceEnd(line.last())
        && !Chars.isCloser(line.last());
  }

  /** The width of {@code line} with its indent, in columns. */
  static int columns(Line line) {
    return line.indent() + line.source().columns(line.from(), line.to());
  }

  /** Whether {@code line} holds as much as a line can: no Chinese character fits behind it. */
  boolean isFull(Line line) {
    return form == Form.WRAPPED && columns(line) >= width - 3;
  }

  /** Whether {@code line} is so long that a phrase which has not ended goes on below it. */
  boolean isLong(Line line) {
    return form == Form.WRAPPED && columns(line) * 4 >= width * 3;
  }
}
