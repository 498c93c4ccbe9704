package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the pages of a file have the gap between their columns.
 *
 * @param white stretch of all of them; {@link White#NONE} where no page has two columns
 * @param second that between a second column and a third; {@link White#NONE} where there are two
 * @param left where the lines of the left column begin
 * @param sure whether so many pages have it that a page with little text may be taken for one of
 *     them
 */
record UsualGap(White white, White second, float left, boolean sure) {

  private static final float NEAR = 0.5f;

  /** Where nothing is known of other pages. */
  static final UsualGap NONE = new UsualGap(White.NONE, White.NONE, 0, false);

  /**
   * What {@code pages} tell of page {@code number}: first those on the same side of the sheet,
   * since left and right pages have margins of their own. Sure if three pages, or a third of them,
   * have two columns.
   */
  static UsualGap of(List<PdfPage> pages, int number) {
    List<PdfPage> parted = new ArrayList<>();
    List<PdfPage> alike = new ArrayList<>();
    for (PdfPage page : pages) {
      if (page.gap().isKnown()) {
        parted.add(page);
        if (page.number() % 2 == number % 2) {
          alike.add(page);
        }
      }
    }
    if (parted.isEmpty()) {
      return NONE;
    }
    boolean sure = parted.size() >= Math.min(3, (pages.size() + 2) / 3);
    return common(alike.size() > 1 ? alike : parted, sure);
  }

  /**
   * What is white on most of {@code pages}. Where the right column has paragraphs of one line
   * alone, it seems to begin where they do, two characters in; one page that shows its edge is
   * enough.
   */
  private static UsualGap common(List<PdfPage> pages, boolean sure) {
    List<PdfPage> narrowFirst = new ArrayList<>(pages);
    narrowFirst.sort(Comparator.comparingDouble(page -> page.gap().width()));
    White best = White.NONE;
    List<PdfPage> having = List.of();
    for (PdfPage page : narrowFirst.subList(0, Math.min(3, pages.size()))) {
      White white = page.gap();
      List<PdfPage> agreeing = new ArrayList<>();
      for (PdfPage other : narrowFirst) {
        if (white.meet(other.gap()).isKnown()) {
          white = white.meet(other.gap());
          agreeing.add(other);
        }
      }
      if (agreeing.size() > having.size()) {
        best = white;
        having = agreeing;
      }
    }
    for (PdfPage page : narrowFirst) {
      boolean indent = begins(page, page.gap().to(), best.to());
      best = indent ? page.gap() : best;
      having = indent ? List.of(page) : having;
    }
    float left = Float.MAX_VALUE;
    for (PdfPage page : having) {
      left = Math.min(left, Column.edge(page, "L"));
    }
    return new UsualGap(best, second(having), left, sure);
  }

  /** The second gap that most of {@code pages} have. */
  private static White second(List<PdfPage> pages) {
    White second = White.NONE;
    int known = 0;
    for (PdfPage page : pages) {
      boolean meets = second.meet(page.second()).isKnown();
      second = meets ? second.meet(page.second()) : second.isKnown() ? second : page.second();
      known += page.second().isKnown() ? 1 : 0;
    }
    return known * 2 >= pages.size() ? second : White.NONE;
  }

  /**
   * Whether lines that begin at {@code u} begin paragraphs of a column with the edge {@code edge}.
   */
  private static boolean begins(PdfPage page, float edge, float u) {
    float size = Column.size(page, page.second().isKnown() ? "RL" : "R");
    return Math.abs(u - edge - 2 * size) < NEAR * size;
  }

  boolean isKnown() {
    return white.isKnown();
  }

  /** Whether {@code a} and {@code b} begin where lines or paragraphs of the two columns do. */
  boolean isRow(Run a, Run b) {
    return begins(a, left) && beginsRight(b);
  }

  /** Whether {@code line} begins where lines or paragraphs of the right column do. */
  boolean beginsRight(Run line) {
    return begins(line, white.to());
  }

  private static boolean begins(Run line, float edge) {
    float indent = (line.from() - edge) / line.size();
    return Math.abs(indent) < NEAR || Math.abs(indent - 2) < NEAR;
  }
}
