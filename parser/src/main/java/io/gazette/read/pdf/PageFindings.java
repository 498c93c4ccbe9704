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

  private PageFindings() {}

  /** Refuses a file that no page of can be read. */
  static void refuseTextless(List<PdfPage> pages) throws UnreadablePdfException {
    int scanned = 0;
    int unusable = 0;
    for (PdfPage page : pages) {
      if (!page.lines().isEmpty()) {
        return;
      }
      scanned += page.legibility().isEmpty() && page.isPictured() ? 1 : 0;
      unusable += page.legibility().isUsable() ? 0 : 1;
    }
    if (unusable > 0) {
      throw new UnreadablePdfException(
          "has no usable text: the fonts of its "
              + pages.size()
              + " pages do not tell what their"
              + " characters mean",
          "export it anew with a map to Unicode, or have it recognised with --ocr");
    }
    if (scanned > 0) {
      throw new UnreadablePdfException(
          "has no text layer: " + scanned + " of its " + pages.size() + " pages are scans",
          "get a file with text, or have it recognised with --ocr");
    }
    throw new UnreadablePdfException(
        "has no text on its " + pages.size() + " pages", "give a file that holds a gazette");
  }

  /** The findings on {@code pages}, in order. */
  static List<Diagnostic> of(SourceText source, List<PdfPage> pages) {
    int[] firstLine = firstLines(source, pages.size());
    List<Diagnostic> findings = new ArrayList<>();
    for (PdfPage page : pages) {
      Span span =
          new Span(firstLine[page.number() - 1], 1, firstLine[page.number() - 1], 1, page.number());
      if (!page.isComplete()) {
        findings.add(finding(PdfRules.PAGE_CUT_SHORT, cutShort(page), span));
      }
      Legibility text = page.legibility();
      if (text.isEmpty() && page.isPictured()) {
        findings.add(finding(PdfRules.PAGE_WITHOUT_TEXT, scanned(page), span));
      } else if (!text.isUsable()) {
        findings.add(finding(PdfRules.UNUSABLE_TEXT, unusable(page), span));
      } else if (text.unreadable() > 0) {
        findings.add(finding(PdfRules.UNREADABLE_CHARACTERS, unreadable(page), span));
      }
    }
    return findings;
  }

  private static Diagnostic finding(Rule rule, Message message, Span span) {
    return new Diagnostic(rule, message, span);
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
