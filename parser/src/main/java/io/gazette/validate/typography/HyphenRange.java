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

/** "Range: — for time and place, ～ or — for numbers; not -" (PUN-07). */
final class HyphenRange implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ516",
          "hyphen-in-range",
          Severity.INFO,
          "GB/T 15834—2011；4.13；PUN-07",
          new Message("数值、时间的起止用了连字符", "a hyphen stands in a range"),
          new Message("连字符“-”用于连接，起止用一字线“—”或者浪纹线“～”。", "A hyphen joins; a range takes — or ～."),
          new Message("改为“—”。", "Set —."),
          new Rule.Example(
              """
          第一条　本规划的期限为2021-2025年。
          """,
              """
          第一条　本规划的期限为2021—2025年。
          """));

  private static final String UNITS = "年月日天个人次岁名倍%％元万亿吨米公里小时分";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "-";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (!Script.isDigit(passage.at(at - 1)) && "年月日%％".indexOf(passage.at(at - 1)) < 0) {
      return;
    }
    int to = at;
    while (passage.at(to) == '-') {
      to++;
    }
    int end = to;
    while (Script.isDigit(passage.at(end)) || passage.at(end) == '.') {
      end++;
    }
    boolean counts = end > to && UNITS.indexOf(passage.at(end)) >= 0;
    boolean day =
        isPadded(passage, at - 2, at)
            || isPadded(passage, to, end)
            || isDayOfYear(passage, at, to, end);
    if (counts && !day && passage.at(end) != Chars.ERASED && isNumber(passage, at)) {
      report.fix(passage, at, to, "—", "起止用了连字符；改为“—”", "a hyphen stands in a range; set —");
    }
  }

  /** Whether the digits before {@code at} are a number, no part of GB 3838-2002 or 024-2272. */
  private static boolean isNumber(Passage passage, int at) {
    int i = at;
    while (i > 0
        && (Script.isDigit(passage.charAt(i - 1))
            || "年月日%％.".indexOf(passage.charAt(i - 1)) >= 0)) {
      i--;
    }
    char before = passage.before(i);
    return !Chars.isLatin(before)
        && before != '/'
        && before != '-'
        && before != '—'
        && before != '号';
  }

  /** 12-29 at the end of a line is one too: the title of the next entry was joined to it. */
  private static boolean isDayOfYear(Passage passage, int at, int to, int end) {
    String source = passage.sheet().source().text();
    int behind = passage.place(end - 1) + 1;
    boolean last = behind >= source.length() || "\r\n".indexOf(source.charAt(behind)) >= 0;
    boolean two =
        end == to + 2 && Script.isDigit(passage.at(at - 1)) && Script.isDigit(passage.at(at - 2));
    return last
        && two
        && ChineseNumber.parse(passage, at - 2, at) <= 12
        && ChineseNumber.parse(passage, to, end) <= 31;
  }

  /** 03-25 is a day of the year, as pages set it beside a title. */
  private static boolean isPadded(Passage passage, int from, int to) {
    return to == from + 2
        && passage.at(from) == '0'
        && Script.isDigit(passage.at(from + 1))
        && !Script.isDigit(passage.at(from - 1));
  }
}
