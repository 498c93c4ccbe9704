package io.gazette.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The names that a file itself gives its pages (ISO 32000-1, 12.4.2): i, ii, 1, 2. */
final class PageLabels {

  private final String[] labels;

  private PageLabels(String[] labels) {
    this.labels = labels;
  }

  /** Those of {@code file}; none where it has none, or damaged ones. */
  static PageLabels of(PDDocument file) {
    try {
      var labels = file.getDocumentCatalog().getPageLabels();
      return new PageLabels(
          labels == null || file.getNumberOfPages() > PdfPages.MOST
              ? new String[0]
              : labels.getLabelsByPageIndices());
    } catch (IOException | RuntimeException e) {
      return new PageLabels(new String[0]);
    }
  }

  /** The label of page {@code number}, from 1; "" where it has none. */
  String of(int number) {
    return number <= labels.length && labels[number - 1] != null ? labels[number - 1] : "";
  }
}
