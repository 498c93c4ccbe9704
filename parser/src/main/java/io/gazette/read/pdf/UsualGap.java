package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the pages of a file have the gap between their columns.
 *
 * @param middle of the gap; {@link Gap#UNKNOWN} where no page has one
 * @param sure whether so many pages have it that a page with little text may be taken for one of
 *     them
 */
record UsualGap(float middle, boolean sure) {

  /** Where nothing is known of other pages. */
  static final UsualGap NONE = new UsualGap(Gap.UNKNOWN, false);

  /** Sure if three pages, or a third of {@code pages}, have it. */
  static UsualGap of(List<PdfPage> pages) {
    List<Float> gaps = new ArrayList<>();
    for (PdfPage page : pages) {
      if (page.gap() != Gap.UNKNOWN) {
        gaps.add(page.gap());
      }
    }
    if (gaps.isEmpty()) {
      return NONE;
    }
    gaps.sort(Comparator.naturalOrder());
    boolean sure = gaps.size() >= Math.min(3, (pages.size() + 2) / 3);
    return new UsualGap(gaps.get(gaps.size() / 2), sure);
  }

  boolean isKnown() {
    return middle != Gap.UNKNOWN;
  }
}
