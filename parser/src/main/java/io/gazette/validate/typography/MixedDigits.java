package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** ７０2: digits of two widths in one number (DIG-07 of the digits). */
final class MixedDigits implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ533",
          "digits-of-two-widths",
          Severity.WARNING,
          "GB/T 15835—2011；DIG-07",
          new Message("一个数里全角、半角数字混用", "one number has digits of two widths"),
          new Message("检索找不到这个数，排出来也不齐。", "Searches miss the number, and it looks uneven."),
          new Message("统一用半角数字。", "Use half-width digits throughout."),
          new Rule.Example(
              """
          第一条　本市有湿地７０2处。
          """,
              """
          第一条　本市有湿地702处。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "０１２３４５６７８９";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (Chars.digit(passage.at(at - 1)) >= 0 && isWide(passage.at(at - 1))) {
      return;
    }
    int from = at;
    while (Script.isDigit(passage.at(from - 1))) {
      from--;
    }
    int to = at;
    boolean mixed = from < at || isInDate(passage, at);
    StringBuilder number = new StringBuilder(passage.text(from, at));
    while (Chars.digit(passage.at(to)) >= 0) {
      mixed |= Script.isDigit(passage.at(to));
      number.append(Chars.digit(passage.at(to)));
      to++;
    }
    if (mixed && (from == 0 || !isWide(passage.at(from - 1)))) {
      report.fix(
          passage,
          from,
          to,
          number.toString(),
          "全角、半角数字混用；改为" + number,
          "digits of two widths; set " + number);
    }
  }

  /** 2022年６月: the year has its digits in half width. */
  private static boolean isInDate(Passage passage, int at) {
    char before = passage.at(at - 1);
    return (before == '年' || before == '月') && Script.isDigit(passage.at(at - 2));
  }

  private static boolean isWide(char c) {
    return c >= '０' && c <= '９';
  }
}
