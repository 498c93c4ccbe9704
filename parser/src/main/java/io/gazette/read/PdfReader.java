package io.gazette.read;

import io.gazette.read.pdf.PdfFile;
import io.gazette.read.pdf.PdfText;
import io.gazette.read.pdf.UnreadablePdfException;

/** Hands PDF files to their room; no other class names it, so that texts do not load PDFBox. */
final class PdfReader {

  private PdfReader() {}

  static Reading read(RawFile file, ReadOptions options) throws UnreadableSourceException {
    try {
      PdfText text =
          PdfFile.read(
              file.name(),
              file.sha256(),
              file.bytes(),
              options.password().orElse(""),
              options.recogniser());
      return new Reading(text.source(), text.diagnostics());
    } catch (UnreadablePdfException e) {
      throw new UnreadableSourceException(file.name(), e.told(), e.cure());
    }
  }
}
