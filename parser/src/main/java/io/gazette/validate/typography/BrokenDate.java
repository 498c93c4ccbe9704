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

/** 2024年3月1起施行, 2024年1024日, 20204年3月1日: a date that has lost a character or has one too many. */
final class BrokenDate implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ550",
          "date-broken",
          Severity.WARNING,
          "GB/T 15835—2011；DIG-05",
          new Message("日期缺字或者多字", "a date has a character too few or too many"),
          new Message(
              "少一个字，日期就有几种读法，期限无从计算。",
              "With a character lost the date may be read in several ways."),
          new Message(
              "对照原件，补上缺的字，删去多的字。",
              "Compare the original; restore what is lost, delete what is too much."),
          new Rule.Example(
              """
          第一条　本办法自2024年5月1起施行。
          """,
              """
          第一条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** No official text speaks of a day of a later century. */
  private static final int LAST_YEAR = 2099;

  /** What things are counted by (量词). */
  private static final String COUNTED = "个名家人次件户项万亿余多所处条位批期座套台元天场";

  @Override
  public String triggers() {
    return "年";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int from = at;
    while (Chars.digit(passage.at(from - 1)) >= 0) {
      from--;
    }
    if (from == at || Script.isWord(passage.at(from - 1)) || isOther(passage, from)) {
      return;
    }
    int doubled = passage.at(at + 1) == '年' ? 1 : 0;
    if (isBlankWithin(passage, from, at)) {
      report.at(passage, from, at + 1, "日期里有空格；删去", "a blank stands in the date; delete it");
      return;
    }
    int month = digits(passage, at + 1 + doubled);
    int monthLength = month - at - 1 - doubled;
    boolean many = monthLength > 2 || monthLength == 2 && value(passage, at + 1) > 31;
    if (passage.at(month) == '日' && many && at - from == 4) {
      tell(passage, from, month + 1, "缺“月”字", "月 is lost", report);
      return;
    }
    if (passage.at(month) != '月' || monthLength < 1 || monthLength > 2) {
      return;
    }
    int again = passage.at(month + 1) == '月' ? 1 : 0;
    int day = digits(passage, month + 1 + again);
    int dayLength = day - month - 1 - again;
    boolean whole = passage.at(day) == '日' && dayLength > 0;
    if (doubled + again > 0 || whole && passage.at(day + 1) == '日') {
      tell(
          passage,
          from,
          Math.min(day + 2, passage.length()),
          "有重字",
          "a character is doubled",
          report);
    } else if (at - from == 3 || at - from > 4 || whole && at - from == 4 && isFar(passage, from)) {
      tell(passage, from, whole ? day + 1 : month + 1, "年份不对", "the year is wrong", report);
    } else if (at - from == 4 && !whole && dayLength > 0 && dayLength < 3 && isCut(passage, day)) {
      tell(passage, from, day, "末尾应为“日”", "日 is due at its end", report);
    }
  }

  /** 2006年 8月27日: one blank, where one spaces all or none. */
  private static boolean isBlankWithin(Passage passage, int from, int at) {
    int month = at + 2;
    int end = digits(passage, month);
    int day = digits(passage, end + 1);
    return at - from == 4
        && passage.at(at + 1) == ' '
        && end > month
        && passage.at(end) == '月'
        && day > end + 1
        && passage.at(day) == '日'
        && !Chars.isBlank(passage.at(from - 1));
  }

  private static void tell(Passage passage, int from, int to, String zh, String en, Report report) {
    String printed = passage.text(from, to);
    report.at(passage, from, to, printed + zh + "；改正", printed + ": " + en + "; correct it");
  }

  /** 0.5年 is no year, 中華民國109年 one of an era. */
  private static boolean isOther(Passage passage, int from) {
    char before = passage.at(from - 1);
    boolean joined = from > 0 && ".．,，—-－～".indexOf(before) >= 0;
    return joined || from > 0 && "國国和成正治".indexOf(before) >= 0 || !passage.sheet().mainland();
  }

  private static boolean isFar(Passage passage, int from) {
    return value(passage, from) > LAST_YEAR;
  }

  private static int value(Passage passage, int from) {
    int value = 0;
    for (int i = from; i < from + 4 && Chars.digit(passage.at(i)) >= 0; i++) {
      value = value * 10 + Chars.digit(passage.at(i));
    }
    return value;
  }

  /**
   * Behind the number of a day: no 日, and none that comes later as in 1至3日 and 1、2日; 2021年9月3名干部 is
   * no day.
   */
  private static boolean isCut(Passage passage, int at) {
    char next = passage.at(at);
    boolean later = "日至到和或及与、".indexOf(next) >= 0;
    boolean end = at == passage.length() || "，。；）》".indexOf(next) >= 0;
    return !later && (end || Chars.isHan(next) && COUNTED.indexOf(next) < 0);
  }

  private static int digits(Passage passage, int from) {
    int i = from;
    while (Chars.digit(passage.at(i)) >= 0) {
      i++;
    }
    return i;
  }
}
