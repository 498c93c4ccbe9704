package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Contents;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** "Page numbers rise" (GAZ-05). */
final class PagesFall implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ106",
          "contents-pages-fall",
          Severity.WARNING,
          "GAZ-05",
          new Message("目录的页码倒退", "a page number in the contents is lower than the one before"),
          new Message("页码有误，按目录翻不到文件。", "One of them is wrong, and leads to another document."),
          new Message("改正页码。", "Correct the page."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（13）
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
    for (Contents contents : sheet.issue().contents()) {
      pages(Table.entries(contents), report);
    }
  }

  /** Of a fall the page is wrong that fits neither its neighbours above nor below. */
  private static void pages(List<Contents.Entry> entries, Report report) {
    List<Contents.Entry> paged = new ArrayList<>(entries);
    paged.removeIf(entry -> entry.page().isEmpty());
    for (int i = 1; i < paged.size(); i++) {
      int before = paged.get(i - 1).page().getAsInt();
      int page = paged.get(i).page().getAsInt();
      if (page < before) {
        boolean upper = i < 2 || page >= paged.get(i - 2).page().getAsInt();
        boolean rises = i + 1 == paged.size() || paged.get(i + 1).page().getAsInt() < before;
        Contents.Entry wrong = upper && (rises || i == 1) ? paged.get(i - 1) : paged.get(i);
        report.at(
            wrong.span(),
            "第" + page + "页排在第" + before + "页之后；改正页码",
            "page " + page + " follows page " + before + "; correct it");
        i++;
      }
    }
  }
}
