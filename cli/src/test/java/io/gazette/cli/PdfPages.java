package io.gazette.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF files of one page for tests of the options that are for them. */
final class PdfPages {

  /** Words, locked by {@code 0000}. */
  static final byte[] LOCKED;

  /** A picture of the same words. */
  static final byte[] SCAN;

  static {
    try {
      LOCKED = locked();
      SCAN = scan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfPages() {}

  private static byte[] locked() throws IOException {
    try (PDDocument file = words()) {
      file.protect(new StandardProtectionPolicy("owner", "0000", new AccessPermission()));
      return bytes(file);
    }
  }

  private static byte[] scan() throws IOException {
    try (PDDocument words = words();
        PDDocument file = new PDDocument()) {
      PDPage page = new PDPage();
      file.addPage(page);
      PDImageXObject picture =
          LosslessFactory.createFromImage(file, new PDFRenderer(words).renderImage(0, 3));
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        content.drawImage(picture, 0, 0, 612, 792);
      }
      return bytes(file);
    }
  }

  private static PDDocument words() throws IOException {
    PDDocument file = new PDDocument();
    PDPage page = new PDPage();
    file.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(file, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
      content.newLineAtOffset(72, 700);
      content.showText("Regulations on the rivers of Yunchuan");
      content.endText();
    }
    return file;
  }

  private static byte[] bytes(PDDocument file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.save(bytes);
    return bytes.toByteArray();
  }
}
