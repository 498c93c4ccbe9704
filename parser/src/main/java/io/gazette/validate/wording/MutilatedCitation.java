package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** 本法二十六条, 本法第八规定, 第六条条, 第六条第六条: a citation with a character lost or doubled. */
final class MutilatedCitation implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ428",
          "citation-mutilated",
          Severity.WARNING,
          "立法技术规范（试行）（一）9；REF-01",
          new Message("引用的条、款、项缺字或者重字", "a citation has lost a character or has one twice"),
          new Message("少了“第”或者“条”，就不知引的是什么。", "Without 第 or 条 nobody knows what is cited."),
          new Message("补上缺的字，删去重的字。", "Restore what is lost; delete what is doubled."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当登记。
          第三条　违反本办法二条规定的，责令改正。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当登记。
          第三条　违反本办法第二条规定的，责令改正。
          """));

  private static final List<String> OWN = List.of("本法", "本条例", "本办法", "本规定", "本细则");

  private static final String UNITS = "条款项章节目编";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "条款项法例定则";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char c = passage.charAt(at);
    if ("条款项".indexOf(c) >= 0) {
      doubled(passage, at, report);
    }
    boolean own = false;
    for (String name : OWN) {
      own |= passage.endsBefore(name, at + 1);
    }
    if (own) {
      behind(passage, at + 1, report);
    }
  }

  /** 第六条条 and 第六条第六条. */
  private static void doubled(Passage passage, int at, Report report) {
    int from = numeral(passage, at);
    boolean cited = from < at && passage.at(from - 1) == '第';
    int length = at - from + 2;
    boolean word = "例件文款目".indexOf(passage.at(at + 2)) >= 0;
    boolean again = cited && passage.at(at + 1) == passage.charAt(at) && !word;
    boolean whole = cited && passage.has(passage.text(from - 1, at + 1), at + 1);
    if (again || whole) {
      int end = again ? at + 2 : at + 1 + length;
      tell(passage, from - 1, end, "重复；删去一个", "something is doubled; delete one", report);
    }
  }

  /** What stands behind 本法: 二十六条 without 第, or 第八 without 条. */
  private static void behind(Passage passage, int at, Report report) {
    int from = passage.at(at) == '第' ? at + 1 : at;
    int end = from;
    while (isNumeral(passage.at(end))) {
      end++;
    }
    char next = passage.at(end);
    if (end == from) {
      return;
    }
    if (from == at && (next == '条' || next == '款')) {
      tell(passage, at, end + 1, "缺“第”字；补上", "第 is lost; add it", report);
    } else if (from > at && (next == '规' || next == '的' || next == '第')) {
      tell(passage, at, end, "缺“条”字；补上", "条 is lost; add it", report);
    }
  }

  private static void tell(Passage passage, int from, int to, String zh, String en, Report report) {
    String printed = passage.text(from, to);
    report.at(passage, from, to, printed + zh, printed + ": " + en);
  }

  private static int numeral(Passage passage, int end) {
    int from = end;
    while (from > 0 && isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isNumeral(char c) {
    return ChineseNumber.isNumeral(c) && UNITS.indexOf(c) < 0;
  }
}
