package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** "No 、 between quoted items or between names in 《》 that stand side by side" (PUN-04). */
final class StopBetweenItems implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ514",
          "mark-between-quoted-items",
          Severity.INFO,
          "GB/T 15834—2011；4.5.3.5；PUN-04",
          new Message("并列的引号、书名号之间用了顿号", "、 stands between quoted items or names side by side"),
          new Message(
              "标有引号、书名号的并列成分之间通常不用顿号。",
              "Quoted items and names in 《》 that stand side by side take no 、."),
          new Message("删去顿号。", "Delete 、."),
          new Rule.Example(
              """
          第一条　推进“一网通办”、“一网统管”建设。
          """,
              """
          第一条　推进“一网通办”“一网统管”建设。
          """));

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
    boolean quotes = passage.at(at - 1) == '”' && passage.at(at + 1) == '“';
    boolean names = passage.at(at - 1) == '》' && passage.at(at + 1) == '《';
    if (quotes || names) {
      report.fix(passage, at, at + 1, "", "并列的引号、书名号之间不用顿号；删去", "no 、 is due here; delete it");
    }
  }
}
