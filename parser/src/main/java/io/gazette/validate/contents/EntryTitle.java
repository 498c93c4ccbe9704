package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** "Same title (spaces and line turns aside)" (GAZ-04). */
final class EntryTitle implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ104",
          "contents-title-differs",
          Severity.WARNING,
          "GAZ-04",
          new Message("目录与正文的标题不同", "an entry and its document differ in title"),
          new Message(
              "同一份文件有两个标题，检索和引用都会出错。",
              "One document has two titles; searches and citations go wrong."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春播工作的通知（云政发〔2024〕8号）……（3）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    for (Listed listed : sheet.listed()) {
      Contents.Entry entry = listed.entry();
      Optional<Document> document = listed.document();
      if (document.isPresent()
          && !same(entry.title(), document.get().title())
          && !isAttached(entry.title(), document.get())
          && !isOrder(entry.title(), document.get())) {
        report.between(
            entry.span(),
            Parts.titles(document.get()),
            "目录作《" + entry.title() + "》，正文作《" + document.get().title() + "》；改成一致",
            "the entry says 《"
                + entry.title()
                + "》, the document 《"
                + document.get().title()
                + "》; make them agree");
      }
    }
  }

  /**
   * 关于做好春耕工作的通知 for 云川市人民政府关于做好春耕工作的通知, 在春耕会议上的讲话 for 市长林远舟在春耕会议上的讲话: many gazettes list titles
   * without the issuer, or speeches with who spoke.
   */
  private static boolean isWithoutIssuer(String one, String whole) {
    return (one.startsWith("关于") || one.startsWith("在")) && whole.endsWith(one);
  }

  /** A law that is printed anew behind the decision that changed it is listed beside that. */
  private static boolean isAttached(String entry, Document document) {
    return document.attachments().stream().anyMatch(each -> same(entry, each.title()));
  }

  /** 云川市人民政府令 announces the order of a rule, which is listed beside it. */
  private static boolean isOrder(String entry, Document document) {
    return document.order().isPresent() && (entry.endsWith("令") || entry.endsWith("公告"));
  }

  private static boolean same(String entry, String title) {
    String listed = Parts.plain(withoutStop(entry));
    String printed = Parts.plain(withoutNote(withoutStop(title)));
    return title.isEmpty()
        || listed.equals(printed)
        || isWithoutIssuer(listed, printed)
        || isWithoutIssuer(printed, listed)
        || isShortIssuer(listed, printed);
  }

  /** 市政府关于做好春耕工作的通知 for 云川市人民政府关于做好春耕工作的通知. */
  private static boolean isShortIssuer(String one, String other) {
    int first = one.indexOf("关于");
    int second = other.indexOf("关于");
    return first > 0
        && second > 0
        && one.substring(first).equals(other.substring(second))
        && one.charAt(first - 1) == other.charAt(second - 1)
        && Parts.isShortFor(one.substring(0, first), other.substring(0, second));
  }

  /** 统计公报〔1〕 bears the mark of a note. */
  private static String withoutNote(String title) {
    int open = title.lastIndexOf('〔');
    boolean mark = open > 0 && title.endsWith("〕") && title.length() - open <= 4;
    return mark ? title.substring(0, open) : title;
  }

  /** A 。 behind a title is a fault of its own (TTL-03). */
  private static String withoutStop(String title) {
    return title.endsWith("。") ? title.substring(0, title.length() - 1) : title;
  }
}
