package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** "Quotation marks “ ” and ‘ ’ inside; straight " is a conversion slip" (PUN-03). */
final class StraightQuotes implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ513",
          "straight-quotation-mark",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-03",
          new Message("用了直引号", "a straight quotation mark stands in Chinese text"),
          new Message(
              "直引号不分前后，不是中文引号，多半是转换造成的。",
              "It does not tell opening from closing and is no Chinese mark; conversions put it there."),
          new Message("改为“ ”。", "Set “ and ”."),
          new Rule.Example(
              """
          第一条　为了深化"放管服"改革，制定本办法。
          """,
              """
          第一条　为了深化“放管服”改革，制定本办法。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void passage(Passage passage, Report report) {
    int open = -1;
    int curly = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c == '“') {
        curly++;
      } else if (c == '”' && curly == 0 && open >= 0) {
        half(passage, open, '“', report);
        open = -1;
      } else if (c == '”') {
        curly = Math.max(0, curly - 1);
      } else if ((c == '"' || c == '＂') && !isInch(passage, i)) {
        if (open >= 0) {
          pair(passage, open, i, report);
          open = -1;
        } else if (curly > 0) {
          half(passage, i, '”', report);
          curly--;
        } else {
          open = i;
        }
      }
    }
    if (open >= 0 && isChinese(passage, open)) {
      report.at(
          passage, open, open + 1, "直引号用在中文里；改为“或者”", "a straight quotation mark; set “ or ”");
    }
  }

  /** “十四五": the other half of the pair is right, and tells which this one is. */
  private static void half(Passage passage, int at, char right, Report report) {
    report.fix(
        passage,
        at,
        at + 1,
        String.valueOf(right),
        "直引号用在中文里；改为" + right,
        "a straight quotation mark in Chinese text; set " + right);
  }

  private static void pair(Passage passage, int open, int close, Report report) {
    if (isChinese(passage, open) || isChinese(passage, close)) {
      report.fix(
          passage,
          open,
          close + 1,
          "“" + passage.text(open + 1, close) + "”",
          "直引号用在中文里；改为“ ”",
          "straight quotation marks in Chinese text; set “ and ”");
    }
  }

  private static boolean isChinese(Passage passage, int at) {
    return Script.isChinese(passage.before(at)) || Script.isChinese(passage.from(at + 1));
  }

  /** 24". */
  private static boolean isInch(Passage passage, int at) {
    return Script.isDigit(passage.at(at - 1)) && !Script.isDigit(passage.at(at + 1));
  }
}
