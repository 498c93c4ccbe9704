package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** "〇 (U+3007), not 0, O, ○ or 零, in numbers read digit by digit" (DIG-06). */
final class ZeroLookAlike implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ523",
          "zero-look-alike",
          Severity.INFO,
          "GB/T 15835—2011；DIG-06",
          new Message("年份中的“〇”用了别的字符", "another character stands for 〇 in a year"),
          new Message(
              "“○”是图形符号，“零”用于带数位的数；检索“二〇二〇”找不到这一处。",
              "○ is a symbol and 零 belongs to numbers with units; searches for 二〇二〇 miss it."),
          new Message("改为“〇”。", "Set 〇."),
          new Rule.Example(
              """
          第一条　本办法自二○二四年五月一日起施行。
          """,
              """
          第一条　本办法自二〇二四年五月一日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "○◯Ｏ零";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (!isDigit(passage.at(at - 1)) || isZero(passage.at(at - 1))) {
      return;
    }
    int from = at;
    while (from > 0 && isDigit(passage.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (isDigit(passage.at(to)) || isZero(passage.at(to))) {
      to++;
    }
    boolean first = !zeroBefore(passage, from, at);
    if (to - from == 4 && passage.at(to) == '年' && first) {
      StringBuilder right = new StringBuilder();
      for (int i = from; i < to; i++) {
        right.append(isZero(passage.charAt(i)) ? '〇' : passage.charAt(i));
      }
      report.fix(passage, from, to, right.toString(), "年份中用“〇”", "〇 is the zero of a year");
    }
  }

  private static boolean zeroBefore(Passage passage, int from, int at) {
    for (int i = from; i < at; i++) {
      if (isZero(passage.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return Script.chineseDigit(c) >= 0 || isZero(c);
  }

  private static boolean isZero(char c) {
    return c == '○' || c == '◯' || c == 'Ｏ' || c == '零';
  }
}
