package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** The same mark twice, or two marks of which one is to go (BD: a mark stands alone). */
final class DoubledMark implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ519",
          "doubled-mark",
          Severity.WARNING,
          "GB/T 15834—2011；4",
          new Message("标点重复或者连用", "two marks stand where one is due"),
          new Message(
              "两个点号不能连用，多半是漏删或者漏字。",
              "Two such marks never follow each other: one was left over, or a word is lost."),
          new Message(
              "删去多余的标点，或者补上漏掉的字。", "Delete the one that is too many, or restore what is lost."),
          new Rule.Example(
              """
          第一条　为了规范养犬，，制定本办法。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          """));

  private static final String MARKS = "，。；：、%％";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return MARKS;
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char mark = passage.charAt(at);
    char next = passage.at(at + 1);
    if (MARKS.indexOf(next) < 0 || next == Chars.ERASED || MARKS.indexOf(passage.at(at - 1)) >= 0) {
      return;
    }
    boolean longer = passage.at(at + 2) == next;
    if (mark == next && !longer) {
      report.fix(
          passage,
          at,
          at + 2,
          String.valueOf(mark),
          "“" + mark + "”重复；删去一个",
          mark + " stands twice; delete one");
    } else if (mark != next && !isPercent(mark) && !isPercent(next)) {
      report.at(
          passage,
          at,
          at + 2,
          "“" + mark + next + "”连用；保留一个",
          mark + " and " + next + " stand together; keep one");
    }
  }

  /** 20%、30% is a list; only its doubling is a slip. */
  private static boolean isPercent(char c) {
    return c == '%' || c == '％';
  }
}
