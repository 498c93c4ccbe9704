package io.gazette.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The door of the PDF reader: bytes of a PDF file into lines with their places. */
public final class PdfFile {

  /** No gazette has more; a forged file may claim billions. */
  static final int MOST_PAGES = 20_000;

  static {
    try {
      NoFonts.install();
    } catch (IOException e) {
      throw new IllegalStateException("PDFBox has lost its own font", e);
    }
  }

  private PdfFile() {}

  /**
   * Reads a PDF file.
   *
   * @param name what it is called in findings
   * @param sha256 of its bytes
   * @param bytes all of it
   * @param password that opens it; "" where there is none
   * @throws UnreadablePdfException if it is locked, damaged or without any text
   */
  public static PdfText read(String name, String sha256, byte[] bytes, String password)
      throws UnreadablePdfException {
    List<PdfPage> pages = pages(bytes, password);
    PageFindings.refuseTextless(pages);
    Furniture.mark(pages);
    Paragraphs.mark(pages);
    var source = Composer.compose(name, sha256, pages);
    return new PdfText(source, PageFindings.of(source, pages));
  }

  private static List<PdfPage> pages(byte[] bytes, String password) throws UnreadablePdfException {
    try (PDDocument file =
        Loader.loadPDF(bytes, password, null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return pages(file);
    } catch (InvalidPasswordException e) {
      throw new UnreadablePdfException(
          password.isEmpty() ? "is locked with a password" : "is locked with another password",
          "name the password with --password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadablePdfException(
          "is a damaged PDF file (" + reason(e) + ")", "fetch it again, or print it anew as PDF");
    } catch (OutOfMemoryError e) {
      throw new UnreadablePdfException(
          "is a PDF file that asks for more memory than there is",
          "give the tool more memory, or print the file anew as PDF");
    }
  }

  private static String reason(Throwable fault) {
    String message = fault.getMessage();
    return message == null ? "its parts do not fit together" : message.strip().replace('\n', ' ');
  }

  private static List<PdfPage> pages(PDDocument file) throws IOException {
    Budget budget = new Budget();
    PageScanner scanner = new PageScanner(budget);
    List<PdfPage> pages = new ArrayList<>();
    PageLabels labels = PageLabels.of(file);
    for (PDPage page : file.getPages()) {
      if (pages.size() == MOST_PAGES || budget.isSpent()) {
        break;
      }
      int number = pages.size() + 1;
      pages.add(PdfPage.of(scanner.scan(page, number), labels.of(number)));
    }
    return pages;
  }
}
