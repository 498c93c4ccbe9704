package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** "In legislation: ratios, percentages, amounts of money in Chinese numerals" (DIG-02). */
final class ArabicInAct implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ542",
          "arabic-numeral-in-law",
          Severity.INFO,
          "立法技术规范（试行）（一）11；DIG-02",
          new Message("法规中的数额、比例用了阿拉伯数字", "an amount or ratio in a law is in Arabic numerals"),
          new Message(
              "法规中的金额、百分比、期限用汉字数字，表格和小数除外。",
              "Laws put money, percentages and periods in Chinese numerals; tables and decimals aside."),
          new Message("改为汉字数字。", "Use Chinese numerals."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　不登记的，处500元罚款。
          第六条　本办法自2024年5月1日起施行。
          """,
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　不登记的，处五百元罚款。
          第六条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public boolean onRequest() {
    return true;
  }

  @Override
  public String triggers() {
    return "元%％倍";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int from = at;
    while (from > 0 && Script.isDigit(passage.charAt(from - 1))) {
      from--;
    }
    boolean whole =
        from < at && passage.at(from - 1) != '.' && !Chars.isLatin(passage.at(from - 1));
    if (whole
        && passage.inAct()
        && passage.role() == Passage.Role.UNIT
        && at > passage.labelEnd()) {
      report.at(
          passage,
          from,
          at + 1,
          "法规中的数额、比例改用汉字数字",
          "amounts and ratios take Chinese numerals in a law");
    }
  }
}
