package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Date of the issue ≥ every date of its documents (except commencement)" (GAZ-11). */
final class IssueDate implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ108",
          "issue-older-than-document",
          Severity.ERROR,
          "GAZ-11",
          new Message("文件的日期晚于公报的日期", "a document is dated after the issue"),
          new Message(
              "公报不能刊登尚未成文的文件；两个日期必有一误。",
              "An issue cannot print what was not yet made; one of the dates is wrong."),
          new Message("对照原件，改正日期。", "Compare the original and correct the date."),
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
          2024年8月8日
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
    Issue issue = sheet.issue();
    if (issue.masthead().isEmpty() || issue.masthead().get().date().isEmpty()) {
      return;
    }
    LocalDate day = issue.masthead().get().date().get();
    for (Document document : issue.documents()) {
      boolean ordered = document.order().isPresent() && document.date().isEmpty();
      Optional<LocalDate> made = ordered ? document.order().get().date() : document.date();
      if (made.isPresent() && made.get().isAfter(day)) {
        report.at(
            Parts.place(document, ordered ? Printed.Part.ORDER_DATE : Printed.Part.DATE),
            "成文日期晚于公报日期" + day + "；改正其中一个",
            "later than the issue, which is of " + day + "; correct one of them");
      }
    }
  }
}
