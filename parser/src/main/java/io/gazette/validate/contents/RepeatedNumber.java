package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Within an issue and an issuer, no number twice" (NUM-08). */
final class RepeatedNumber implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ109",
          "document-number-twice",
          Severity.ERROR,
          "NUM-08",
          new Message("两份文件同一文号", "two documents bear one number"),
          new Message(
              "文号是文件的身份，同号就无法引用和归档。", "The number is what a document is cited and filed by."),
          new Message("对照原件，改正文号。", "Compare the original and correct the number."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云川市人民政府关于加强防汛工作的通知（云政发〔2024〕8号）……（5）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          云政发〔2024〕8号
          云川市人民政府关于加强防汛工作的通知
          各区、县人民政府：
          请认真做好防汛工作，保障人民安全。
          云川市人民政府
          2024年3月9日
          """,
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云川市人民政府关于加强防汛工作的通知（云政发〔2024〕9号）……（5）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          云政发〔2024〕9号
          云川市人民政府关于加强防汛工作的通知
          各区、县人民政府：
          请认真做好防汛工作，保障人民安全。
          云川市人民政府
          2024年3月9日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    Map<String, Document> seen = new HashMap<>();
    for (Document document : sheet.issue().documents()) {
      boolean full = document.number().isPresent() && document.number().get().year().isPresent();
      Document other = full ? seen.put(document.number().get().normal(), document) : null;
      if (other != null && !Parts.plain(other.title()).equals(Parts.plain(document.title()))) {
        Document wrong = isListedOtherwise(sheet, other) ? other : document;
        String title = (wrong == other ? document : other).title();
        String number = document.number().get().normal();
        report.at(
            Parts.place(wrong, Printed.Part.DOCUMENT_NUMBER),
            number + "已用于《" + title + "》；改正文号",
            number + " is the number of 《" + title + "》 too; correct it");
      }
    }
  }

  /** Whether the contents give {@code document} another number than is printed over it. */
  private static boolean isListedOtherwise(Sheet sheet, Document document) {
    for (Listed listed : sheet.listed()) {
      String number = listed.entry().documentNumber();
      boolean own = listed.document().isPresent() && listed.document().get() == document;
      if (own && !number.isEmpty()) {
        String printed = document.number().get().normal();
        return !EntryNumber.digits(number).equals(EntryNumber.digits(printed));
      }
    }
    return false;
  }
}
