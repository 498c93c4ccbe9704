package io.gazette.read.pdf;

import io.gazette.text.SourceText;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The door of the PDF reader: bytes of a PDF file into lines with their places. */
public final class PdfFile {

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
   * @param recogniser of pages without usable text, where there is one
   * @throws UnreadablePdfException if it is locked, damaged or without any text
   */
  public static PdfText read(
      String name,
      String sha256,
      byte[] bytes,
      String password,
      Optional<PageRecogniser> recogniser)
      throws UnreadablePdfException {
    PdfPages file = open(bytes, password, recogniser.map(Recognition::new));
    PageFindings.refuseTextless(file.pages());
    Furniture.mark(file.pages());
    TableHeads.mark(file.pages());
    Column.settle(file.pages());
    Paragraphs.mark(file.pages());
    SourceText source = Composer.compose(name, sha256, file.pages());
    return new PdfText(source, PageFindings.of(source, file));
  }

  private static PdfPages open(byte[] bytes, String password, Optional<Recognition> recognition)
      throws UnreadablePdfException {
    try (PDDocument file =
        Loader.loadPDF(bytes, password, null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return PdfPages.of(file, recognition);
    } catch (InvalidPasswordException e) {
      throw new UnreadablePdfException(
          password.isEmpty() ? "is locked with a password" : "is locked with another password",
          "name the password with --password");
    } catch (Recognition.FailedException e) {
      throw new UnreadablePdfException(
          "cannot be recognised: " + e.getMessage(), "mend that, or leave out --ocr");
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
}
