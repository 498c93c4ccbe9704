package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/** What reading finds of a page of the web and its document (GZ018–GZ022). */
public final class PageRules {

  /** A news item, a guide, questions and answers: no official document. */
  public static final Rule PAGE_WITHOUT_DOCUMENT =
      new Rule(
          "GZ018",
          "page-without-document",
          Severity.WARNING,
          "",
          new Message("网页上没有公文", "the page holds no official document"),
          new Message(
              "新闻、办事指南、问答和解读不是公文，没有文号、条文和成文日期，不能按公文引用。",
              "News, guides, answers and explanations have no number, articles or date of their own"
                  + " and cannot be cited as a document."),
          new Message(
              "换成发布该文件的网页；确需转换这一页时，可以不理会本条。",
              "Give the page that publishes the document; pass over this finding if the page itself is"
                  + " wanted."),
          Optional.empty());

  /** The page has the title and a link; the text is in the file behind it. */
  public static final Rule DOCUMENT_BEHIND_LINK =
      new Rule(
          "GZ019",
          "document-behind-link",
          Severity.WARNING,
          "",
          new Message("网页上只有文件的链接", "the page holds only a link to the document"),
          new Message(
              "正文在附件里，本页转换的结果不含正文。",
              "The text is in the linked file; what is converted here does not hold it."),
          new Message("下载链接的文件，转换该文件。", "Fetch the linked file and convert that."),
          Optional.empty());

  /** The information table says something else than the document. */
  public static final Rule INFORMATION_TABLE_DIFFERS =
      new Rule(
          "GZ020",
          "information-table-differs",
          Severity.WARNING,
          "",
          new Message("信息表与正文不一致", "the information table differs from the document"),
          new Message(
              "检索靠信息表，引用靠正文；两者不一致，必有一处错。",
              "Searches use the table, citations the text; where they differ, one of them is wrong."),
          new Message("对照原件，改正错的一处。", "Compare the original and correct the one that is wrong."),
          Optional.empty());

  /** A list of links to the documents of an issue. */
  public static final Rule INDEX_PAGE =
      new Rule(
          "GZ021",
          "index-page",
          Severity.WARNING,
          "",
          new Message("网页是一期公报的目录", "the page is the index of an issue"),
          new Message("目录只有标题和链接，没有文件正文。", "An index has titles and links, not the texts."),
          new Message("逐一转换链接的网页。", "Convert the pages it links to."),
          Optional.empty());

  private PageRules() {}

  /** {@return all of them, in the order of their ids} */
  public static List<Rule> all() {
    return List.of(
        PAGE_WITHOUT_DOCUMENT, DOCUMENT_BEHIND_LINK, INFORMATION_TABLE_DIFFERS, INDEX_PAGE);
  }
}
