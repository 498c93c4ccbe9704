package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Contents;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "In the same order" (GAZ-04). */
final class EntryOrder implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ103",
          "contents-order-differs",
          Severity.WARNING,
          "GAZ-04",
          new Message("目录与正文的次序不同", "contents and documents stand in different order"),
          new Message(
              "按目录的次序翻不到文件，页码也会错。",
              "The entries no longer lead through the issue, and the pages are wrong."),
          new Message("按正文次序调整目录。", "Put the entries in the order of the documents."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于加强防汛工作的通知（云政发〔2024〕9号）……（3）
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（5）
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
    int last = -1;
    for (Listed listed : sheet.listed()) {
      Contents.Entry entry = listed.entry();
      int place = listed.place() < 0 ? last : listed.place();
      if (place < last) {
        report.at(
            entry.span(),
            "《" + entry.title() + "》在正文中排在前一条之前；调整次序",
            "《" + entry.title() + "》 stands before the document of the entry above; reorder");
        return;
      }
      last = place;
    }
  }
}
