package io.gazette.read.pdf;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.PdfRules;
import io.gazette.diagnostic.Rule;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Says of which pages not all could be read, and how much of them. */
final class PageFindings {

  private static final Message FORBIDDEN =
      new Message(
          "文件的权限设置禁止提取文字；仍然读取",
          "the permissions of the file forbid taking out its text; it was read all the same");

  private PageFindings() {}

  /** Refuses a file that no page of can be read. */
  static void refuseTextless(List<PdfPage> pages) throws UnreadablePdfException {
    int scanned = 0;
    int unusable = 0;
    long characters = 0;
    long readable = 0;
    for (PdfPage page : pages) {
      if (!page.lines().isEmpty()) {
        return;
      }
      scanned += page.legibility().isEmpty() && page.isPictured() ? 1 : 0;
      unusable += page.legibility().isUsable() ? 0 : 1;
      characters += page.legibility().characters();
      readable += page.legibility().readable();
    }
    if (unusable > 0) {
      long percent = readable * 100 / characters;
      throw new UnreadablePdfException(
          new Message(
              "没有可用的文字：全部 " + pages.size() + " 页的字体只说明了 " + percent + "% 的字符是什么字",
              "has no usable text: its fonts tell of only "
                  + percent
                  + " % of the characters what they mean (pages: "
                  + pages.size()
                  + ")"),
          new Message(
              "请重新导出并带上 Unicode 对照表，或用 --ocr 识别",
              "export it anew with a map to Unicode, or have it recognised with --ocr"));
    }
    if (scanned > 0) {
      throw new UnreadablePdfException(
          new Message(
              "没有文字层：" + pages.size() + " 页中有 " + scanned + " 页是扫描图像",
              "has no text layer: scanned pages: " + scanned + " of " + pages.size()),
          new Message(
              "请换用带文字的文件，或用 --ocr 识别", "get a file with text, or have it recognised with --ocr"));
    }
    throw new UnreadablePdfException(
        new Message(
            "全部 " + pages.size() + " 页都没有文字",
            "has no text on any page (pages: " + pages.size() + ")"),
        new Message("请换用有公报内容的文件", "give a file that holds a gazette"));
  }

  /** The findings on the pages of {@code file}, in order. */
  static List<Diagnostic> of(SourceText source, PdfPages file) {
    List<PdfPage> pages = file.pages();
    int[] firstLine = firstLines(source, pages.size());
    List<Diagnostic> findings = new ArrayList<>();
    if (file.forbidden()) {
      findings.add(finding(PdfRules.EXTRACTION_FORBIDDEN, FORBIDDEN, new Span(1, 1, 1, 1, 1)));
    }
    for (PdfPage page : pages) {
      Span span =
          new Span(firstLine[page.number() - 1], 1, firstLine[page.number() - 1], 1, page.number());
      if (!page.isComplete()) {
        findings.add(finding(PdfRules.PAGE_CUT_SHORT, cutShort(page), span));
      }
      Legibility text = page.legibility();
      if (page.isRecognised()) {
        findings.add(finding(PdfRules.RECOGNISED_TEXT, recognised(page), span));
      } else if (text.isEmpty() && page.isPictured()) {
        findings.add(finding(PdfRules.PAGE_WITHOUT_TEXT, scanned(page), span));
      } else if (!text.isUsable()) {
        findings.add(finding(PdfRules.UNUSABLE_TEXT, unusable(page), span));
      } else if (text.unreadable() > 0) {
        findings.add(finding(PdfRules.UNREADABLE_CHARACTERS, unreadable(page), span));
      }
    }
    if (!file.whole()) {
      Span last = source.span(source.text().length(), source.text().length());
      findings.add(finding(PdfRules.PAGE_CUT_SHORT, notWhole(pages.size()), last));
    }
    return findings;
  }

  private static Message notWhole(int pages) {
    return new Message(
        "文件内容过多，只读了前 " + pages + " 页",
        "the file draws too much; only its first " + pages + " pages were read");
  }

  private static Diagnostic finding(Rule rule, Message message, Span span) {
    return new Diagnostic(rule, message, span);
  }

  private static Message recognised(PdfPage page) {
    return new Message(
        "第" + page.number() + "页的文字由识别得来，请校对",
        "the text of page " + page.number() + " was recognised from a picture; proofread it");
  }

  private static Message scanned(PdfPage page) {
    return new Message(
        "第" + page.number() + "页是扫描图像，没有文字层；可用 --ocr 识别",
        "page " + page.number() + " is a scan without a text layer; recognise it with --ocr");
  }

  private static Message unusable(PdfPage page) {
    int percent = page.legibility().percent();
    return new Message(
        "第" + page.number() + "页可读字符仅占 " + percent + "%，文字层没有采用；可用 --ocr 识别",
        "only "
            + percent
            + " % of the characters of page "
            + page.number()
            + " can be read; its text was left out; recognise it with --ocr");
  }

  private static Message unreadable(PdfPage page) {
    Legibility text = page.legibility();
    return new Message(
        "第" + page.number() + "页 " + text.characters() + " 个字符中有 " + text.unreadable() + " 个无法辨认",
        text.unreadable()
            + " of the "
            + text.characters()
            + " characters of page "
            + page.number()
            + " cannot be read");
  }

  private static Message cutShort(PdfPage page) {
    return new Message(
        "第" + page.number() + "页损坏或者内容过多，只读了一部分",
        "page " + page.number() + " is damaged or draws too much; only a part was read");
  }

  private static int[] firstLines(SourceText source, int pages) {
    int[] first = new int[pages];
    for (int line = source.lineCount() - 1; line >= 0; line--) {
      first[source.origins().page(line) - 1] = line + 1;
    }
    return first;
  }
}
