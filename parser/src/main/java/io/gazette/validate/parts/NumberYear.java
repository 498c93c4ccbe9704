package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** "Year of 发文字号 = year of 成文日期 (early January: the year before is seen)" (SIG-04, AKN-13). */
final class NumberYear implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ206",
          "number-year-differs-from-date",
          Severity.WARNING,
          "SIG-04",
          new Message("文号的年份与成文日期不符", "the year of the number is not that of the date"),
          new Message(
              "文号按成文的年份编，两处多半有一误。",
              "Numbers are given by the year of the date; mostly one of the two is wrong."),
          new Message("对照原件，改正文号或者日期。", "Compare the original; correct the number or the date."),
          new Rule.Example(
              """
          云政发〔2023〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
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
  public void document(Document document, Sheet sheet, Report report) {
    if (document.number().isEmpty() || document.date().isEmpty()) {
      return;
    }
    OptionalInt year = document.number().get().year();
    LocalDate day = document.date().get();
    boolean january =
        year.isPresent() && day.getMonthValue() == 1 && year.getAsInt() == day.getYear() - 1;
    boolean other = year.isPresent() && year.getAsInt() != day.getYear() && !january;
    if (other && !isAfterIssue(sheet, day)) {
      report.between(
          Parts.place(document, Printed.Part.DOCUMENT_NUMBER),
          Parts.place(document, Printed.Part.DATE),
          "文号是" + year.getAsInt() + "年，成文日期是" + day.getYear() + "年；改正其中一个",
          "the number is of "
              + year.getAsInt()
              + ", the date of "
              + day.getYear()
              + "; correct one");
    }
  }

  /** A day after that of the issue is told there (GZ108). */
  private static boolean isAfterIssue(Sheet sheet, LocalDate day) {
    Optional<Masthead> masthead = sheet.issue().masthead();
    Optional<LocalDate> issue = masthead.isPresent() ? masthead.get().date() : Optional.empty();
    return issue.isPresent() && day.isAfter(issue.get());
  }
}
