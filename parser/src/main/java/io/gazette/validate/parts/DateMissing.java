package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** A numbered document without 成文日期 (GW 9(十二)): a warning, for gazettes leave things out. */
final class DateMissing implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ234",
          "date-missing",
          Severity.WARNING,
          "党政机关公文处理工作条例 第九条（十二）",
          new Message("文件没有成文日期", "a document bears no date"),
          new Message("没有成文日期，生效和期限无从计算。", "Without a date no term can be counted."),
          new Message("补上成文日期。", "Add it."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  private static final int LONGEST_DATE = "二〇二四年十二月三十一日".length();

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean numbered = document.number().isPresent() && document.number().get().year().isPresent();
    boolean own = document.relation().isEmpty() && document.order().isEmpty();
    if (numbered
        && own
        && !document.addressees().isEmpty()
        && document.date().isEmpty()
        && Parts.of(document, Printed.Part.DATE).isEmpty()
        && !endsInDate(document)) {
      report.at(
          Parts.place(document, Printed.Part.SIGNATURE),
          "文件没有成文日期；补上",
          "the document bears no date; add it");
    }
  }

  /** 2022年2月30日: a day that does not exist is another fault. */
  private static boolean endsInDate(Document document) {
    if (document.body().isEmpty()
        || !(document.body().get(document.body().size() - 1) instanceof Block.Unit last)) {
      return false;
    }
    String text = last.text().strip();
    boolean numeral = !text.isEmpty() && ChineseNumber.isNumeral(text.charAt(0));
    return numeral && text.endsWith("日") && text.contains("年") && text.length() <= LONGEST_DATE;
  }
}
