package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/** What reading a PDF file finds wrong with its pages (GZ010–GZ017). */
public final class PdfRules {

  /** A page is a picture: a scan without a text layer. */
  public static final Rule PAGE_WITHOUT_TEXT =
      new Rule(
          "GZ010",
          "page-without-text",
          Severity.ERROR,
          "",
          new Message("该页没有文字层", "a page has no text layer"),
          new Message("该页是扫描图像，其中的文字没有进入结果。", "The page is a scan; its text is not in the result."),
          new Message(
              "换用有文字层的文件，或者用 --ocr 识别。",
              "Get a file with a text layer, or have the page recognised with --ocr."),
          Optional.empty());

  /** Most characters of a page have no meaning or a wrong one: its text was left out. */
  public static final Rule UNUSABLE_TEXT =
      new Rule(
          "GZ011",
          "unusable-text-layer",
          Severity.ERROR,
          "",
          new Message("该页的文字层不可用", "the text layer of a page is unusable"),
          new Message(
              "字体没有给出字符的含义，取出的文字是乱码，因此没有采用。",
              "The fonts do not tell what their characters mean; what comes out is gibberish and was"
                  + " left out."),
          new Message(
              "由排版文件重新输出 PDF 并嵌入 Unicode 对照表，或者用 --ocr 识别。",
              "Export the PDF anew with a map to Unicode, or have the page recognised with --ocr."),
          Optional.empty());

  /** Some characters of a page have no meaning; each is shown as U+FFFD or as it is coded. */
  public static final Rule UNREADABLE_CHARACTERS =
      new Rule(
          "GZ012",
          "unreadable-characters",
          Severity.WARNING,
          "",
          new Message("该页有无法辨认的字符", "characters of a page cannot be read"),
          new Message(
              "字体没有给出这些字符的含义，结果中以替代符或者私用字符表示。",
              "The font does not tell what they are; they are kept as U+FFFD or in a private code."),
          new Message("对照页面补正。", "Compare the page and set them right."),
          Optional.empty());

  /** The author of the file forbids taking out its text. */
  public static final Rule EXTRACTION_FORBIDDEN =
      new Rule(
          "GZ013",
          "extraction-forbidden",
          Severity.INFO,
          "",
          new Message("文件禁止提取文字", "the file forbids taking out its text"),
          new Message(
              "文件的权限设置不允许复制文字；法律、法规不受著作权保护，仍然读取。",
              "Its permissions exclude copying; laws and regulations are under no copyright, so it is"
                  + " read all the same."),
          new Message("确认有权使用该文件。", "Make sure that you may use the file."),
          Optional.empty());

  /** The text of a page was recognised from its picture. */
  public static final Rule RECOGNISED_TEXT =
      new Rule(
          "GZ014",
          "recognised-text",
          Severity.WARNING,
          "",
          new Message("该页文字由识别得来", "the text of a page was recognised"),
          new Message("识别会出错，形近字尤其如此。", "Recognition errs, above all between look-alikes."),
          new Message("对照页面校对。", "Proofread it against the page."),
          Optional.empty());

  /**
   * A page asks for more work than any page of print, or is damaged: only a part of it was read.
   */
  public static final Rule PAGE_CUT_SHORT =
      new Rule(
          "GZ015",
          "page-cut-short",
          Severity.ERROR,
          "",
          new Message("该页没有读完", "a page was not read to its end"),
          new Message(
              "该页损坏，或者内容多得超出印刷页面；其余部分没有进入结果。",
              "It is damaged, or draws more than a page of print holds; the rest is not in the"
                  + " result."),
          new Message("重新取得或者重新输出该文件。", "Fetch the file again, or export it anew."),
          Optional.empty());

  private PdfRules() {}

  /** {@return all of them, in order of their ids} */
  public static List<Rule> all() {
    return List.of(
        PAGE_WITHOUT_TEXT,
        UNUSABLE_TEXT,
        UNREADABLE_CHARACTERS,
        EXTRACTION_FORBIDDEN,
        RECOGNISED_TEXT,
        PAGE_CUT_SHORT);
  }
}
