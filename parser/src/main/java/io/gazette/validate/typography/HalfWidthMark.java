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

/**
 * "Full-width marks in Chinese text; half-width only inside Latin text, numbers, addresses"
 * (PUN-01).
 */
final class HalfWidthMark implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ503",
          "half-width-mark",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-01",
          new Message("中文中用了半角标点", "a half-width mark stands in Chinese text"),
          new Message(
              "半角标点与汉字不等宽，排印不齐；检索和比对时也会当成不同的文字。",
              "It is narrower than the characters around it, and searches take the text for another."),
          new Message("改为全角标点。", "Set the full-width mark."),
          new Rule.Example(
              """
          第一条　为了规范养犬,制定本办法。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return ",;:?!";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char mark = passage.charAt(at);
    char left = left(passage, at);
    char right = passage.from(at + 1);
    boolean chinese = Script.isChinese(left) || Chars.isHan(right) && Script.hasHan(passage, 0, at);
    boolean word = Script.isWord(left) && Script.isWord(right);
    if (!chinese || word || isEntity(passage, at) || isNamed(passage, at)) {
      return;
    }
    char wide = (char) (mark + 0xFEE0);
    report.fix(
        passage,
        at,
        withBlanks(passage, at),
        String.valueOf(wide),
        "半角“" + mark + "”用在中文里；改为“" + wide + "”",
        "half-width " + mark + " in Chinese text; set " + wide);
  }

  /** Just after the mark, and after the blanks that were set behind it for want of its width. */
  private static int withBlanks(Passage passage, int at) {
    int end = at + 1;
    while (passage.at(end) == ' ') {
      end++;
    }
    return Chars.isHan(passage.at(end)) && Chars.isHan(passage.at(at - 1)) ? end : at + 1;
  }

  /** What stands before the mark, closing brackets and quotation marks of ASCII passed over. */
  private static char left(Passage passage, int at) {
    int i = at;
    while (i > 0 && ")]\"' ".indexOf(passage.charAt(i - 1)) >= 0) {
      i--;
    }
    return passage.at(i - 1);
  }

  /** “ ‘ ; : among the characters that are listed: a mark between spaces stands for itself. */
  private static boolean isNamed(Passage passage, int at) {
    return Chars.isSpace(passage.at(at - 1))
        && Chars.isSpace(passage.at(at + 1))
        && !(Chars.isHan(passage.before(at)) && Chars.isHan(passage.from(at + 1)));
  }

  /** The semicolon of {@code &hellip;}. */
  private static boolean isEntity(Passage passage, int at) {
    int i = at;
    while (i > 0 && Script.isWord(passage.charAt(i - 1))) {
      i--;
    }
    return i < at && passage.at(i - 1) == '&';
  }
}
