package io.gazette.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The pages of a file, laid out.
 *
 * @param pages in order
 * @param bookmarks the names in its outline by the number of their page
 * @param forbidden whether the file forbids taking out its text
 * @param whole whether these are all its pages
 */
record PdfPages(
    List<PdfPage> pages, Map<Integer, Set<String>> bookmarks, boolean forbidden, boolean whole) {

  /** No gazette has more; a forged file may claim billions. */
  static final int MOST = 20_000;

  /** So many pages are kept until the others tell where their columns are. */
  private static final int MOST_KEPT = 200;

  /** A gap so many times as wide as the usual one is that of columns whose lines are short. */
  private static final float WIDE = 1.3f;

  /**
   * Lays out the pages of {@code file}, as far as the budget goes.
   *
   * @param recognition of pages without usable text, where there is one
   */
  static PdfPages of(PDDocument file, Optional<Recognition> recognition) throws IOException {
    Budget budget = new Budget();
    PageScanner scanner = new PageScanner(budget, StructureTree.of(file));
    List<PdfPage> pages = new ArrayList<>();
    List<PageScan> kept = new ArrayList<>();
    PageLabels labels = PageLabels.of(file);
    boolean whole = true;
    for (PDPage page : file.getPages()) {
      whole = pages.size() < MOST && !budget.isSpent();
      if (!whole) {
        break;
      }
      int number = pages.size() + 1;
      PageScan scan = scanner.scan(page, number);
      if (recognition.isPresent() && wantsRecognition(scan)) {
        scan = recognition.get().of(file, scan);
      }
      pages.add(PdfPage.of(scan, labels.of(number), UsualGap.NONE));
      if (kept.size() < MOST_KEPT) {
        kept.add(scan);
      }
    }
    layOutAgain(pages, kept, labels);
    return new PdfPages(
        pages, Bookmarks.of(file), !file.getCurrentAccessPermission().canExtractContent(), whole);
  }

  private static boolean wantsRecognition(PageScan scan) {
    return scan.glyphs().isEmpty() && scan.pictured() || !Legibility.of(scan).isUsable();
  }

  /** A page with little text in two columns is told by the other pages. */
  private static void layOutAgain(List<PdfPage> pages, List<PageScan> kept, PageLabels labels) {
    UsualGap[] told = {UsualGap.of(pages, 0), UsualGap.of(pages, 1)};
    for (PageScan scan : kept) {
      int number = scan.number();
      UsualGap usual = told[number % 2];
      White gap = pages.get(number - 1).gap();
      boolean doubtful =
          !gap.holds(usual.white().middle())
              || gap.width() > WIDE * usual.white().width()
              || usual.second().isKnown() && !pages.get(number - 1).second().isKnown();
      if (usual.isKnown() && doubtful) {
        pages.set(number - 1, PdfPage.of(scan, labels.of(number), usual));
      }
    }
  }
}
