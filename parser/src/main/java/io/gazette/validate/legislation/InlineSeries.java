package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** 一是…；二是…；四是… within a paragraph (BOD-07): text and no level, but it counts. */
final class InlineSeries implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ314",
          "inline-series-out-of-step",
          Severity.WARNING,
          "BOD-07",
          new Message("段内“一是…二是…”的序数不连贯", "一是…二是… within a paragraph does not count on"),
          new Message("漏了一项，或者序数写错。", "One was left out, or its ordinal is wrong."),
          new Message(
              "对照原件，改正序数或者补上漏掉的一项。",
              "Compare the original; correct the ordinal or restore what is lost."),
          new Rule.Example(
              """
          云川市人民政府关于春耕工作的通知
          各区、县人民政府：
          做好下列工作。一是备足种子。二是修好水渠。四是加强指导。
          """,
              """
          云川市人民政府关于春耕工作的通知
          各区、县人民政府：
          做好下列工作。一是备足种子。二是修好水渠。三是加强指导。
          """));

  private static final String BEFORE = "，。；：、—”）";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "是，";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char mark = passage.charAt(at);
    int value = ordinal(passage, at - 1, mark);
    int last = value > 1 ? last(passage, at - 1, mark) : 0;
    if (last > 0 && value != last + 1 && value != last) {
      int from = mark == '是' ? at - 1 : at - 2;
      String due = passage.text(from, at - 1) + ChineseNumber.print(last + 1) + mark;
      report.at(
          passage,
          from,
          at + 1,
          "这里应是“" + due + "”",
          passage.text(from, at + 1) + " stands where " + due + " is due; correct one");
    }
  }

  /** The ordinal before {@code at}; 0 where there is none. */
  private static int last(Passage passage, int at, char mark) {
    for (int i = at - 1; i >= 0; i--) {
      int value = passage.at(i + 1) == mark ? ordinal(passage, i, mark) : 0;
      if (value > 0) {
        return value;
      }
    }
    return 0;
  }

  /** The value of 一是, 二是, 第一， that begins a clause at {@code at}; 0 where none does. */
  private static int ordinal(Passage passage, int at, char mark) {
    int from = mark == '是' ? at : at - 1;
    char before = passage.at(from - 1);
    boolean begins = before == Chars.ERASED || BEFORE.indexOf(before) >= 0;
    boolean whole = begins && from >= 0 && (mark == '是' || passage.charAt(from) == '第');
    return whole ? "一二三四五六七八九十".indexOf(passage.charAt(at)) + 1 : 0;
  }
}
