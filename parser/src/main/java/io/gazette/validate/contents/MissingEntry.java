package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.BitSet;
import java.util.List;

/** "Each entry has its document and each document its entry" (GAZ-04). */
final class MissingEntry implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ102",
          "document-missing-from-contents",
          Severity.WARNING,
          "GAZ-04",
          new Message("目录漏列了文件", "a document is missing from the contents"),
          new Message("读者按目录查不到这份文件。", "Whoever looks it up in the contents does not find it."),
          new Message("在目录中补列，或者删去不该排的文件。", "Add an entry, or take the document out."),
          new Rule.Example(
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
    if (sheet.listed().isEmpty() || sheet.issue().masthead().isEmpty()) {
      return;
    }
    BitSet announced = new BitSet();
    sheet.listed().stream()
        .filter(each -> each.place() >= 0)
        .forEach(each -> announced.set(each.place()));
    List<Document> documents = sheet.issue().documents();
    for (int i = announced.nextClearBit(0);
        i < documents.size();
        i = announced.nextClearBit(i + 1)) {
      Document document = documents.get(i);
      if (!document.title().isEmpty()) {
        report.between(
            Parts.title(document),
            Parts.titles(document),
            "目录没有列出《" + document.title() + "》；补列",
            "the contents do not list 《" + document.title() + "》; add an entry");
      }
    }
  }
}
