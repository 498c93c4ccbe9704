package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/**
 * "Pairs close and nest" (PUN-02). A pair may close in a later passage: quotations run over
 * paragraphs.
 */
final class Pairs implements Check.Issues {

  static final Rule MIXED =
      new Rule(
          "GZ506",
          "mixed-brackets",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-02",
          new Message("一对括号前后形式不同", "the two brackets of a pair differ in form"),
          new Message(
              "一半全角一半半角，检索和程序都认不出这一对。",
              "One is wide, one narrow; no search and no program takes them for a pair."),
          new Message("统一用全角括号。", "Set both full-width."),
          new Rule.Example(
              """
          第一条　养犬人（含单位)应当登记。
          """,
              """
          第一条　养犬人（含单位）应当登记。
          """));

  static final Rule UNCLOSED =
      new Rule(
          "GZ507",
          "bracket-never-closed",
          Severity.ERROR,
          "GB/T 15834—2011；PUN-02",
          new Message("括号、引号没有后一半", "an opening mark has no closing one"),
          new Message(
              "读者不知道括注、引语到哪里为止，含义会改变。",
              "Nobody knows where the remark or quotation ends; the meaning may change."),
          new Message(
              "对照原件，补上后一半，或者删去前一半。",
              "Compare the original; set the closing mark or delete the opening one."),
          new Rule.Example(
              """
          第一条　养犬人（含单位应当登记。
          """,
              """
          第一条　养犬人（含单位）应当登记。
          """));

  static final Rule UNOPENED =
      new Rule(
          "GZ508",
          "bracket-never-opened",
          Severity.ERROR,
          "GB/T 15834—2011；PUN-02",
          new Message("括号、引号没有前一半", "a closing mark has no opening one"),
          new Message(
              "读者不知道括注、引语从哪里开始，含义会改变。",
              "Nobody knows where the remark or quotation begins; the meaning may change."),
          new Message(
              "对照原件，补上前一半，或者删去后一半。",
              "Compare the original; set the opening mark or delete the closing one."),
          new Rule.Example(
              """
          第一条　养犬人含单位）应当登记。
          """,
              """
          第一条　养犬人（含单位）应当登记。
          """));

  static final Rule MISMATCHED =
      new Rule(
          "GZ509",
          "brackets-do-not-match",
          Severity.ERROR,
          "GB/T 15834—2011；PUN-02",
          new Message("括号、引号前后不配对", "an opening and a closing mark do not match"),
          new Message(
              "前后不是一对，或者交叉，括注的范围就不清楚。",
              "They are of two shapes, or cross each other; what they enclose is unclear."),
          new Message("改成一对。", "Make them a pair."),
          new Rule.Example(
              """
          第一条　养犬人（含单位》应当登记。
          """,
              """
          第一条　养犬人（含单位）应当登记。
          """));

  static final Rule NESTED_TITLE =
      new Rule(
          "GZ510",
          "title-marks-within-title-marks",
          Severity.WARNING,
          "GB/T 15834—2011；4.15；TTL-05",
          new Message("书名号里又用了双书名号", "《》 stands within 《》"),
          new Message("书名号里面还有书名号，里面的用单书名号。", "Within 《》 the marks are 〈〉."),
          new Message("里面的改为“〈〉”。", "Set 〈〉 for the inner ones."),
          new Rule.Example(
              """
          第一条　《关于修改《云川市养犬条例》的决定》适用本办法。
          """,
              """
          第一条　《关于修改〈云川市养犬条例〉的决定》适用本办法。
          """));

  static final Rule NESTED_QUOTE =
      new Rule(
          "GZ511",
          "quotation-marks-within-quotation-marks",
          Severity.WARNING,
          "GB/T 15834—2011；4.8；PUN-03",
          new Message("双引号里又用了双引号", "“” stands within “”"),
          new Message("引号里面还有引号，里面的用单引号。", "Within “” the marks are ‘’."),
          new Message("里面的改为“‘ ’”。", "Set ‘ and ’ for the inner ones."),
          new Rule.Example(
              """
          第一条　本办法所称“登记，是指“犬证”的办理”。
          """,
              """
          第一条　本办法所称“登记，是指‘犬证’的办理”。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(MIXED, UNCLOSED, UNOPENED, MISMATCHED, NESTED_TITLE, NESTED_QUOTE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    Pairing pairing = new Pairing(report);
    for (Passage passage : sheet.passages()) {
      pairing.passage(passage);
    }
    pairing.end();
  }
}
