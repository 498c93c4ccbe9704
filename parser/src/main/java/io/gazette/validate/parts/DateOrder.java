package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "成文日期 ≤ 印发日期" (SIG-03); 通过 ≤ 批准 ≤ 公布 ≤ 施行 (LEG-13). */
final class DateOrder implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ230",
          "dates-out-of-order",
          Severity.ERROR,
          "SIG-03；LEG-13",
          new Message("日期的先后有误", "dates stand in an impossible order"),
          new Message(
              "先成文后印发，先通过后批准、公布；次序颠倒，必有一个日期写错。",
              "A document is made before it is printed, and passed before it is approved and"
                  + " promulgated; one of the dates is wrong."),
          new Message("对照原件，改正日期。", "Compare the original and correct the date."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          抄送：市委办公室。
          云川市人民政府办公室　2024年3月1日印发
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          抄送：市委办公室。
          云川市人民政府办公室　2024年3月11日印发
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (document.colophon().isPresent() && document.date().isPresent()) {
      Optional<LocalDate> printed = document.colophon().get().printedOn();
      if (printed.isPresent() && printed.get().isBefore(document.date().get())) {
        report.at(
            Parts.place(document, Printed.Part.PRINTED_ON),
            "印发日期早于成文日期" + document.date().get() + "；改正其中一个",
            "printed before its date, " + document.date().get() + "; correct one of them");
      }
    }
    order(document, report);
    adoption(document, report);
  }

  /** "公布" follows "通过" (规章制定程序条例 29, 30): the order is no older than what it promulgates. */
  private static void order(Document document, Report report) {
    Optional<LocalDate> passed =
        Promulgation.dayOf("通过", Promulgation.text(document, Printed.Part.PROMULGATION));
    Optional<LocalDate> signed =
        document.order().isPresent() ? document.order().get().date() : Optional.empty();
    if (passed.isPresent() && signed.isPresent() && signed.get().isBefore(passed.get())) {
      report.at(
          Parts.place(document, Printed.Part.ORDER_DATE),
          "公布日期早于通过日期" + passed.get() + "；改正其中一个",
          "promulgated before it was passed on " + passed.get() + "; correct one of them");
    }
  }

  /** A 批准 follows the 通过 it approves; a commencement that is before both is a slip. */
  private static void adoption(Document document, Report report) {
    LocalDate passed = LocalDate.MIN;
    LocalDate first = LocalDate.MAX;
    for (Document.AdoptionStep step : document.adoption()) {
      LocalDate day = step.date().orElse(passed);
      first = day.isBefore(first) && step.date().isPresent() ? day : first;
      boolean approval = step.action().contains("批准") && !passed.equals(LocalDate.MIN);
      if (approval && day.isBefore(passed)) {
        report.at(
            Parts.place(document, Printed.Part.ADOPTION_NOTE),
            "批准日期" + day + "早于通过日期" + passed + "；改正其中一个",
            "approved on " + day + ", before it was passed on " + passed + "; correct one");
      }
      passed = step.action().contains("通过") ? day : passed;
    }
    boolean early =
        document.effectiveDate().isPresent()
            && first.isBefore(LocalDate.MAX)
            && document.effectiveDate().get().isBefore(first);
    if (early) {
      report.at(
          Parts.place(document, Printed.Part.ADOPTION_NOTE),
          "施行日期" + document.effectiveDate().get() + "早于" + first + "；改正其中一个",
          "in force from "
              + document.effectiveDate().get()
              + ", before "
              + first
              + "; correct one");
    }
  }
}
