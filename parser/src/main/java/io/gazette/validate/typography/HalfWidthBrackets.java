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

/** Round brackets of ASCII around or amid Chinese text (PUN-01, BOD-04). */
final class HalfWidthBrackets implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ505",
          "half-width-brackets",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-01；BOD-04",
          new Message("中文中用了半角括号", "half-width brackets stand in Chinese text"),
          new Message(
              "半角括号与汉字不等宽；序号的括号不一致，检索“（一）”就找不到“(一)”。",
              "They are narrower than the text; whoever searches for （一） misses (一)."),
          new Message("改为全角括号。", "Set full-width brackets."),
          new Rule.Example(
              """
          第一条　养犬人(含单位)应当登记。
          """,
              """
          第一条　养犬人（含单位）应当登记。
          """));

  /** Further apart two brackets are hardly a pair. */
  private static final int FAR = 2000;

  /** No title is longer. */
  private static final int LONGEST = 100;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "(<";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.charAt(at) == '<') {
      title(passage, at, report);
      return;
    }
    int close = close(passage, at);
    if (close < 0 || !isChinese(passage, at, close)) {
      return;
    }
    String inner = passage.text(at + 1, close);
    report.fix(
        passage,
        at,
        close + 1,
        "（" + inner + "）",
        "半角括号用在中文里；改为“（）”",
        "half-width brackets in Chinese text; set （）");
  }

  /** {@code 《关于修改<…条例>的决定》}: signs of comparison set for 〈〉 (TTL-05). */
  private static void title(Passage passage, int at, Report report) {
    int close = at + 1;
    while (close < passage.length()
        && close < at + LONGEST
        && "<>》".indexOf(passage.at(close)) < 0) {
      close++;
    }
    boolean pair = passage.at(close) == '>' && Script.hasHan(passage, at + 1, close);
    if (pair && isInTitle(passage, at)) {
      report.fix(
          passage,
          at,
          close + 1,
          "〈" + passage.text(at + 1, close) + "〉",
          "书名号用了半角的小于号、大于号；改为“〈〉”",
          "half-width < > for title marks; set 〈〉");
    }
  }

  private static boolean isInTitle(Passage passage, int at) {
    for (int i = at - 1; i >= 0 && i > at - LONGEST; i--) {
      if ("《》".indexOf(passage.charAt(i)) >= 0) {
        return passage.charAt(i) == '《';
      }
    }
    return false;
  }

  /** The ASCII bracket that closes the one at {@code at}; -1 where another or none does. */
  private static int close(Passage passage, int at) {
    int depth = 0;
    int end = Math.min(passage.length(), at + FAR);
    for (int i = at; i < end; i++) {
      char c = passage.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
      } else if ((c == ')' || c == '）') && --depth == 0) {
        return c == ')' ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isChinese(Passage passage, int open, int close) {
    char left = passage.before(open);
    char right = passage.from(close + 1);
    boolean foreign = Chars.isLatin(left) && !Script.isChinese(right);
    if (close < passage.labelEnd()) {
      return true;
    }
    return Script.hasHan(passage, open + 1, close) && !foreign;
  }
}
