package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** 25时, 8时75分: no such time of the day (DIG-08 of the clock). */
final class ClockTime implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ529",
          "time-does-not-exist",
          Severity.ERROR,
          "DIG-08",
          new Message("时刻不存在", "a time of the day does not exist"),
          new Message("没有这个时刻，期限无从计算。", "There is no such time; no period can be counted from it."),
          new Message("对照原件，改正时刻。", "Compare the original and correct the time."),
          new Rule.Example(
              """
          第一条　每日二十五时至次日六时，不得施工。
          """,
              """
          第一条　每日二十二时至次日六时，不得施工。
          """));

  private static final int HOURS = 24;

  private static final int MINUTES = 60;

  /** What stands before the hour of a day; 40学时 and 24小时 are lengths. */
  private static final String DAYS = "日午晨晚夜间至到天";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "时";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int from = at;
    while (from > 0 && isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    char before = passage.before(from);
    if (from == at || before == Chars.ERASED || DAYS.indexOf(before) < 0) {
      return;
    }
    int end = at + 1;
    while (isNumeral(passage.at(end))) {
      end++;
    }
    boolean minutes = end > at + 1 && passage.at(end) == '分';
    int hour = ChineseNumber.parse(passage, from, at);
    int minute = minutes ? ChineseNumber.parse(passage, at + 1, end) : 0;
    if (hour > HOURS || minute >= MINUTES) {
      int to = minutes ? end + 1 : at + 1;
      String printed = passage.text(from, to);
      report.at(passage, from, to, printed + "：没有这个时刻", printed + ": there is no such time");
    }
  }

  private static boolean isNumeral(char c) {
    return Chars.digit(c) >= 0 || c != Chars.ERASED && "〇零一二三四五六七八九十".indexOf(c) >= 0;
  }
}
