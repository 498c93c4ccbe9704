package io.gazette.read.pdf;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.SourceText;
import java.util.List;

/**
 * What reading a PDF file gives.
 *
 * @param source its text: a line of print a line, a form feed at the end of each page but the last
 * @param diagnostics what could not be read, page by page
 */
public record PdfText(SourceText source, List<Diagnostic> diagnostics) {

  public PdfText {
    diagnostics = List.copyOf(diagnostics);
  }
}
