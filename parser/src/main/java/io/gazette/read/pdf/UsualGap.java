package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where the pages of a file have the gap between their columns.
 *
 * @param middle of the gap; {@link Gap#UNKNOWN} where no page has one
 * @param left where the lines of the left column begin
 * @param right where those of the right column begin
 * @param sure whether so many pages have it that a page with little text may be taken for one of
 *     them
 */
record UsualGap(float middle, float left, float right, boolean sure) {

  private static final float NEAR = 0.3f;

  /** Where nothing is known of other pages. */
  static final UsualGap NONE = new UsualGap(Gap.UNKNOWN, 0, 0, false);

  /**
   * What the others of {@code pages} tell of page {@code number}: first those on the same side of
   * the sheet, since left and right pages have margins of their own. Sure if three pages, or a
   * third of them, have a gap.
   */
  static UsualGap of(List<PdfPage> pages, int number) {
    List<PdfPage> parted = new ArrayList<>();
    List<PdfPage> alike = new ArrayList<>();
    for (PdfPage page : pages) {
      if (page.gap() != Gap.UNKNOWN) {
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
    List<PdfPage> from = alike.isEmpty() ? parted : alike;
    return new UsualGap(
        median(from, PdfPage::gap),
        median(from, page -> Column.edge(page, "L")),
        median(from, page -> Column.edge(page, "R")),
        sure);
  }

  private static float median(List<PdfPage> pages, ToDoubleFunction<PdfPage> place) {
    double[] places = pages.stream().mapToDouble(place).sorted().toArray();
    return (float) places[places.length / 2];
  }

  boolean isKnown() {
    return middle != Gap.UNKNOWN;
  }

  /** Whether {@code a} and {@code b} begin where lines or paragraphs of the two columns do. */
  boolean isRow(Run a, Run b) {
    return begins(a, left) && begins(b, right);
  }

  private static boolean begins(Run line, float edge) {
    float indent = (line.from() - edge) / line.size();
    return Math.abs(indent) < NEAR || Math.abs(indent - 2) < NEAR;
  }
}
