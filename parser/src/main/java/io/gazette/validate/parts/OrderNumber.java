package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "令号 第N号, which runs through a term of office and has no year" (KND-06). */
final class OrderNumber implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ213",
          "order-number-with-year",
          Severity.INFO,
          "GB/T 9704—2012 10.2；KND-06",
          new Message("令号带有年份", "the number of an order bears a year"),
          new Message(
              "令号在任期内连续编排，不编年份。", "Orders are numbered through a term of office, without years."),
          new Message("改为“第×号”。", "Write 第N号."),
          new Rule.Example(
              """
          云川市人民政府令
          云政令〔2024〕82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          云川市人民政府令
          第82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean order = document.order().isPresent();
    for (Printed line : Parts.of(document, Printed.Part.ORDER_NUMBER)) {
      if (order && bearsYear(line.text())) {
        report.at(line.span(), "令号不编年份；改为“第×号”", "an order bears no year; write 第N号");
      }
    }
    boolean ofOrder = document.number().isPresent() && document.number().get().code().endsWith("令");
    if (!order && ofOrder && document.number().get().year().isPresent()) {
      report.at(
          Parts.place(document, Printed.Part.DOCUMENT_NUMBER),
          "令号不编年份；改为“第×号”",
          "an order bears no year; write 第N号");
    }
  }

  /** 〔2024〕; 〔十六届〕第19号 bears the term of a congress. */
  private static boolean bearsYear(String number) {
    int open = number.indexOf('〔');
    return open >= 0 && open + 1 < number.length() && Chars.digit(number.charAt(open + 1)) >= 0;
  }
}
