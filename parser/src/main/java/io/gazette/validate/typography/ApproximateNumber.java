package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** "No 、 in an approximate number" (PUN-05, DIG-04): 三四天. */
final class ApproximateNumber implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ515",
          "mark-in-approximate-number",
          Severity.INFO,
          "GB/T 15834—2011；4.5.3.4；GB/T 15835—2011；PUN-05、DIG-04",
          new Message("概数中用了顿号", "、 stands in an approximate number"),
          new Message("“三、四天”会读成三天和四天。", "三、四天 reads as three days and four days."),
          new Message("删去顿号，用汉字数字。", "Delete 、 and use Chinese numerals."),
          new Rule.Example(
              """
          第一条　受理后三、四天内答复。
          """,
              """
          第一条　受理后三四天内答复。
          """));

  private static final String MEASURES = "天个人次岁名倍十百千万";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "、";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int low = Script.chineseDigit(passage.at(at - 1));
    int high = Script.chineseDigit(passage.at(at + 1));
    char before = passage.at(at - 2);
    boolean counts =
        MEASURES.indexOf(passage.at(at + 2)) >= 0 && passage.at(at + 2) != Chars.ERASED;
    boolean alone = before != '第' && !ChineseNumber.isNumeral(before) && before != '、';
    if (low > 0 && high == low + 1 && counts && alone) {
      report.fix(passage, at, at + 1, "", "概数中不用顿号；删去", "no 、 in an approximate number");
    }
  }
}
