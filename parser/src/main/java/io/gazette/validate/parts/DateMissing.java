package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;
import java.util.Optional;

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

  private static final int LONGEST_NAME = 40;

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
        && Parts.of(document, Printed.Part.DATE).isEmpty()) {
      Optional<Block.Unit> like = dateLike(document);
      if (like.isPresent()) {
        form(like.get(), report);
        return;
      }
      report.at(
          Parts.place(document, Printed.Part.SIGNATURE),
          "文件没有成文日期；补上",
          "the document bears no date; add it");
    }
  }

  private static void form(Block.Unit unit, Report report) {
    String text = unit.text().strip();
    if (isDotted(text) || text.endsWith("月")) {
      report
          .of(SignatureDate.RULE)
          .at(unit.span(), "成文日期写全年、月、日", "write the date in full: year, month and day");
    }
  }

  /**
   * 2022年2月30日, 2022.2.3, 2022年2月: a day of wrong form, or none at all, is another fault; so is a
   * misspelt name above it. It stands behind a line that no mark ends.
   */
  private static Optional<Block.Unit> dateLike(Document document) {
    String above = "";
    for (Block block : document.body()) {
      String text = block instanceof Block.Unit unit ? unit.text().strip() : "";
      if (block instanceof Block.Unit unit && isDateLike(text) && isLine(above)) {
        return Optional.of(unit);
      }
      above = text;
    }
    return Optional.empty();
  }

  private static boolean isLine(String text) {
    return text.length() <= LONGEST_NAME && !text.endsWith("。");
  }

  private static boolean isDateLike(String text) {
    if (text.length() < 6
        || text.length() > LONGEST_DATE
        || !ChineseNumber.isNumeral(text.charAt(0))) {
      return false;
    }
    return text.indexOf('年') > 0 || isDotted(text);
  }

  /** 2022.2.3, 2022-2-3. */
  private static boolean isDotted(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean dot = ".-/．".indexOf(text.charAt(i)) >= 0;
      dots += dot ? 1 : 0;
      if (!dot && Chars.digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return dots == 2;
  }
}
