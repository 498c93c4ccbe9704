package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/**
 * A character of no Chinese text between two Chinese characters: a misreading or a slip of the
 * keyboard.
 */
final class StrayCharacter implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ551",
          "stray-character",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-01",
          new Message(
              "汉字之间有不属于中文的字符", "a character of no Chinese text stands between Chinese ones"),
          new Message(
              "这类字符多半是识别错误或者误按，检索找不到这个词。",
              "It is mostly a misreading or a slip of the keyboard; searches miss the word."),
          new Message(
              "对照原件，改为正确的字或者标点。", "Compare the original and set the right character or mark."),
          new Rule.Example(
              """
          第一条　养犬人应当登记﹑免疫。
          """,
              """
          第一条　养犬人应当登记、免疫。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** Small forms and half-width forms of marks, and what is meant by each. */
  private static final String SMALL = "﹐﹑﹒﹔﹕﹖﹗､｡･";

  private static final String MEANT = "，、。；：？！、。·";

  private static final String SYMBOLS = "*#`'|\\^~$@´¨¬¦§¶•■▲";

  private static final String TRIGGERS = triggersOf();

  private static String triggersOf() {
    StringBuilder all = new StringBuilder(SMALL).append(SYMBOLS);
    for (char c = 'А'; c <= 'я'; c++) {
      all.append(c);
    }
    for (char c = 'ァ'; c <= 'ヺ'; c++) {
      all.append(c);
    }
    for (char c = 'ぁ'; c <= 'ん'; c++) {
      all.append(c);
    }
    for (char c = 'ㄅ'; c <= 'ㄩ'; c++) {
      all.append(c);
    }
    for (char c = 'a'; c <= 'z'; c++) {
      all.append(c);
    }
    return all.toString();
  }

  @Override
  public String triggers() {
    return TRIGGERS;
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char c = passage.charAt(at);
    boolean kana = c >= 'ぁ' && c <= 'ヺ';
    boolean before = Chars.isHan(passage.at(at - 1)) || kana && passage.at(at - 1) == '（';
    char next = passage.at(at + 1);
    int small = SMALL.indexOf(c);
    if (small >= 0 && (before || at > 0 && ")）》”".indexOf(passage.charAt(at - 1)) >= 0)) {
      String right = MEANT.substring(small, small + 1);
      report.fix(passage, at, at + 1, right, "应为“" + right + "”", "set " + right);
    } else if (before
        && (Chars.isHan(next) || kana && next == '）')
        && (kana || at >= passage.labelEnd())
        && passage.charAt(at - 1) != '第'
        && !isName(c, next)) {
      report.at(
          passage,
          at,
          at + 1,
          "汉字之间有“" + c + "”；改正",
          c + " stands between Chinese characters; correct it");
    }
  }

  /** f波, c类, 共n个: a letter that names a kind, or stands for a number. */
  private static boolean isName(char c, char next) {
    return c >= 'a' && c <= 'z' && "波类级型段点线值组区档轴面角项款条射粒键族端极层光超个次年天倍".indexOf(next) >= 0;
  }
}
