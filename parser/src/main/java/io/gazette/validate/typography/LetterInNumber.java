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

/** O and l in the place of 0 and 1: what scanning makes of digits. */
final class LetterInNumber implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ522",
          "letter-in-number",
          Severity.WARNING,
          "GB/T 15835—2011",
          new Message("数字中混有字母", "a letter stands in a number"),
          new Message(
              "字母 O、l 与数字 0、1 形近，机器读不出这个数。",
              "It looks like a digit, but no program reads the number."),
          new Message("改为数字。", "Set the digit."),
          new Rule.Example(
              """
          第一条　本办法自2O24年5月1日起施行。
          """,
              """
          第一条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "OolI";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char letter = passage.charAt(at);
    char left = passage.at(at - 1);
    char right = passage.at(at + 1);
    boolean decimal = left == '.' && Script.isDigit(passage.at(at - 2));
    boolean zero = letter == 'O' || letter == 'o';
    boolean inside =
        (decimal || Script.isDigit(left))
            && (Script.isDigit(right)
                || is(decimal ? "%％" : "年月日号条元期%％", right)
                || zero && Chars.isHan(right) && isNumber(passage, at));
    boolean first = is("第〔年月", left) && Script.isDigit(right);
    if (inside || first) {
      String digit = zero ? "0" : "1";
      report.fix(
          passage,
          at,
          at + 1,
          digit,
          "数字中混有字母“" + letter + "”；改为" + digit,
          "the letter " + letter + " stands in a number; set " + digit);
    }
  }

  /** Whether the digits before {@code at} are a number of their own, unlike that of H2O. */
  private static boolean isNumber(Passage passage, int at) {
    int from = at;
    while (from > 0 && (Script.isDigit(passage.charAt(from - 1)) || passage.at(from - 1) == '.')) {
      from--;
    }
    char before = passage.at(from - 1);
    return !Chars.isLatin(before) && before != '-';
  }

  private static boolean is(String characters, char c) {
    return c != Chars.ERASED && characters.indexOf(c) >= 0;
  }
}
