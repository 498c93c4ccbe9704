package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
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
    List<Document> later = new ArrayList<>();
    int dated = 0;
    for (Document document : issue.documents()) {
      Optional<LocalDate> made = made(document);
      dated += made.isPresent() ? 1 : 0;
      if (made.isPresent() && made.get().isAfter(day)) {
        later.add(document);
      }
    }
    if (later.size() > 2 && later.size() * 2 > dated) {
      List<Printed> masthead = issue.masthead().get().printed();
      report.at(
          masthead.isEmpty() ? Parts.title(later.get(0)) : place(masthead),
          "公报日期" + day + "早于" + later.size() + "份文件的日期；改正公报日期",
          later.size() + " documents are later than the issue, " + day + "; correct its date");
    } else {
      later.forEach(document -> tell(document, day, report));
    }
  }

  private static void tell(Document document, LocalDate day, Report report) {
    boolean ordered = isOrdered(document);
    report.at(
        Parts.place(document, ordered ? Printed.Part.ORDER_DATE : Printed.Part.DATE),
        "成文日期晚于公报日期" + day + "；改正其中一个",
        "later than the issue, which is of " + day + "; correct one of them");
  }

  /** The line of the masthead that tells the day: the last with a 日 in it. */
  private static Span place(List<Printed> masthead) {
    Printed place = masthead.get(0);
    for (Printed line : masthead) {
      place = line.text().contains("日") ? line : place;
    }
    return place.span();
  }

  private static Optional<LocalDate> made(Document document) {
    return isOrdered(document) ? document.order().get().date() : document.date();
  }

  private static boolean isOrdered(Document document) {
    return document.order().isPresent() && document.date().isEmpty();
  }
}
