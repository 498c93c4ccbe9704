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

  private static final String MARKS = ",;:?!";

  /** A row of marks is told by its first. */
  private static final int SOME = 8;

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
    if (goesOn(passage, at)) {
      return;
    }
    int end = end(passage, at);
    char left = left(passage, at);
    char right = passage.from(end);
    boolean chinese = Script.isChinese(left) || Chars.isHan(right) && Script.hasHan(passage, 0, at);
    boolean word = Script.isWord(left) && Script.isWord(right);
    if (!chinese || word || isNamed(passage, at, end)) {
      return;
    }
    StringBuilder marks = new StringBuilder();
    StringBuilder wide = new StringBuilder();
    for (int i = at; i < end; i++) {
      marks.append(passage.charAt(i));
      wide.append((char) (passage.charAt(i) + 0xFEE0));
    }
    report.fix(
        passage,
        at,
        withBlanks(passage, at, end),
        wide.toString(),
        "半角“" + some(marks) + "”用在中文里；改为“" + some(wide) + "”",
        "half-width " + some(marks) + " in Chinese text; set " + some(wide));
  }

  private static String some(StringBuilder marks) {
    return marks.length() <= SOME ? marks.toString() : marks.substring(0, SOME) + "…";
  }

  /** Marks in a row are one finding, or each would wait for the one before it to be set. */
  private static int end(Passage passage, int at) {
    int end = at + 1;
    while (isMark(passage.at(end))) {
      end++;
    }
    return end;
  }

  /** Whether the mark belongs to an entity, or to marks that began before it. */
  private static boolean goesOn(Passage passage, int at) {
    return isEntity(passage, at) || isMark(passage.at(at - 1)) && !isEntity(passage, at - 1);
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Just after the marks, and after the blanks that were set behind them for want of width. */
  private static int withBlanks(Passage passage, int at, int marks) {
    int end = marks;
    while (passage.at(end) == ' ') {
      end++;
    }
    return Chars.isHan(passage.at(end)) && Chars.isHan(passage.at(at - 1)) ? end : marks;
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
  private static boolean isNamed(Passage passage, int at, int end) {
    return Chars.isSpace(passage.at(at - 1))
        && Chars.isSpace(passage.at(end))
        && !(Chars.isHan(passage.before(at)) && Chars.isHan(passage.from(end)));
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
