package io.gazette.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The pages of a file, laid out.
 *
 * @param pages in order
 * @param forbidden whether the file forbids taking out its text
 * @param whole whether these are all its pages
 */
record PdfPages(List<PdfPage> pages, boolean forbidden, boolean whole) {

  /** No gazette has more; a forged file may claim billions. */
  static final int MOST = 20_000;

  /** Pages that seem to have one column are kept so long until the others tell. */
  private static final int MOST_DOUBTFUL = 50;

  /**
   * Lays out the pages of {@code file}, as far as the budget goes.
   *
   * @param recognition of pages without usable text, where there is one
   */
  static PdfPages of(PDDocument file, Optional<Recognition> recognition) throws IOException {
    Budget budget = new Budget();
    PageScanner scanner = new PageScanner(budget);
    List<PdfPage> pages = new ArrayList<>();
    List<PageScan> doubtful = new ArrayList<>();
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
      PdfPage laid = PdfPage.of(scan, labels.of(number), UsualGap.NONE);
      pages.add(laid);
      if (laid.gap() == Gap.UNKNOWN && doubtful.size() < MOST_DOUBTFUL) {
        doubtful.add(scan);
      }
    }
    layOutAgain(pages, doubtful, labels);
    return new PdfPages(pages, !file.getCurrentAccessPermission().canExtractContent(), whole);
  }

  private static boolean wantsRecognition(PageScan scan) {
    return scan.glyphs().isEmpty() && scan.pictured() || !Legibility.of(scan).isUsable();
  }

  /** A page with little text in two columns is told by the other pages. */
  private static void layOutAgain(List<PdfPage> pages, List<PageScan> doubtful, PageLabels labels) {
    List<PdfPage> told = List.copyOf(pages);
    for (PageScan scan : doubtful) {
      int number = scan.number();
      UsualGap usual = UsualGap.of(told, number);
      if (usual.isKnown()) {
        pages.set(number - 1, PdfPage.of(scan, labels.of(number), usual));
      }
    }
  }
}
