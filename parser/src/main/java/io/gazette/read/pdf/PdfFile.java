package io.gazette.read.pdf;

import io.gazette.diagnostic.Message;
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
   * @return its text, and what could not be read
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
    StructureHints.mark(file.pages());
    Bookmarks.mark(file.pages(), file.bookmarks());
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
          password.isEmpty()
              ? new Message("已用口令加锁", "is locked with a password")
              : new Message("口令不对", "is locked with another password"),
          new Message("请用 --password 给出口令", "name the password with --password"));
    } catch (Recognition.FailedException e) {
      throw new UnreadablePdfException(
          new Message("无法识别：" + e.told().zh(), "cannot be recognised: " + e.told().en()),
          new Message("请排除此故障，或不用 --ocr", "mend that, or leave out --ocr"));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadablePdfException(
          new Message(
              "是损坏的 PDF 文件（" + reason(e).zh() + "）",
              "is a damaged PDF file (" + reason(e).en() + ")"),
          new Message("请重新获取，或重新打印为 PDF", "fetch it again, or print it anew as PDF"));
    } catch (OutOfMemoryError e) {
      throw new UnreadablePdfException(
          new Message("所需的内存超出现有的内存", "is a PDF file that asks for more memory than there is"),
          new Message(
              "请给程序更多内存，或把文件重新打印为 PDF",
              "give the tool more memory, or print the file anew as PDF"));
    }
  }

  private static Message reason(Throwable fault) {
    String message = fault.getMessage();
    return message == null
        ? new Message("各部分对不上", "its parts do not fit together")
        : Message.same(message.strip().replace('\n', ' '));
  }
}
