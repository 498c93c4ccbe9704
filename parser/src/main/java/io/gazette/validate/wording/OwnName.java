package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** "The text itself: 本法, 本条例, 本办法" (REF-06). */
final class OwnName implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ424",
          "own-name-in-title-marks",
          Severity.INFO,
          "立法技术规范（试行）（一）6；REF-06",
          new Message("引用本文用了书名号", "the text cites itself in 《》"),
          new Message("引用本文称“本条例”“本办法”，不用书名号。", "A text calls itself 本条例, without 《》."),
          new Message("删去书名号。", "Delete 《》."),
          new Rule.Example(
              """
          第一条　违反《本办法》规定的，责令改正。
          """,
              """
          第一条　违反本办法规定的，责令改正。
          """));

  private static final String ENDS = "法例定则";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "《";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int close = at + 2;
    while (passage.at(close) != '》' && passage.at(close) != Chars.ERASED && close < at + 7) {
      close++;
    }
    boolean kind = ENDS.indexOf(passage.at(close - 1)) >= 0;
    if (passage.at(at + 1) == '本' && passage.at(close) == '》' && kind && close <= at + 5) {
      report.fix(
          passage,
          at,
          close + 1,
          passage.text(at + 1, close),
          "引用本文不用书名号；删去",
          "a text calls itself without 《》; delete them");
    }
  }
}
