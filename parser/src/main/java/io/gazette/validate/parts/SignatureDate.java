package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Arabic digits, full year, month and day, no leading zero" (SIG-02, COL-02). */
final class SignatureDate implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ228",
          "date-of-document-form",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.5.4；SIG-02",
          new Message("成文日期、印发日期的写法不对", "the date of a document has the wrong form"),
          new Message(
              "日期用阿拉伯数字，月、日不编虚位；写法不一，检索和比对会落空。",
              "Dates take Arabic digits without leading zeros; else searches and comparisons fail."),
          new Message("改为“2024年3月8日”的写法。", "Write it as 2024年3月8日."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年03月08日
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
  public void passage(Passage passage, Report report) {
    boolean own = passage.is(Printed.Part.DATE) || passage.is(Printed.Part.PRINTED_ON);
    if (!passage.is(Printed.Part.ORDER_DATE) && (!own || passage.inAct())) {
      return;
    }
    Optional<ChineseDate.Found> found = ChineseDate.find(passage, 0);
    if (found.isEmpty() || !passage.sheet().mainland()) {
      return;
    }
    LocalDate day = found.get().date();
    String right = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    String printed = passage.text(found.get().from(), found.get().to());
    boolean arabic = Script.isDigit(passage.charAt(found.get().from()));
    boolean old = !arabic && day.getYear() < 2013;
    boolean wide = Chars.digit(printed.charAt(0)) >= 0 && !arabic;
    boolean spaced = Parts.plain(printed).equals(Parts.plain(right));
    if (!spaced && !old && !wide) {
      report.fix(
          passage,
          found.get().from(),
          found.get().to(),
          right,
          "日期改为" + right,
          "write the date as " + right);
    }
  }
}
