package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.time.YearMonth;
import java.util.List;

/** "Years in full; year, month and day in one system" (DIG-05); dates exist (DIG-08). */
final class DateForm implements Check.Characters {

  static final Rule MIXED =
      new Rule(
          "GZ524",
          "date-in-two-systems",
          Severity.WARNING,
          "GB/T 15835—2011；DIG-05",
          new Message("日期混用两种数字", "a date mixes two systems of numerals"),
          new Message(
              "年月日应当用同一种数字；混用难以检索，也容易读错。",
              "Year, month and day take one kind of numeral; a mixture is hard to search and to read."),
          new Message("统一用阿拉伯数字，或者统一用汉字数字。", "Use Arabic numerals throughout, or Chinese ones."),
          new Rule.Example(
              """
          第一条　本办法自二〇二四年5月1日起施行。
          """,
              """
          第一条　本办法自2024年5月1日起施行。
          """));

  static final Rule IMPOSSIBLE =
      new Rule(
          "GZ525",
          "date-does-not-exist",
          Severity.ERROR,
          "DIG-08",
          new Message("日期不存在", "a date does not exist"),
          new Message(
              "没有这一天，期限和效力无从计算。",
              "There is no such day; no period and no force of law can be counted from it."),
          new Message("对照原件，改正日期。", "Compare the original and correct the date."),
          new Rule.Example(
              """
          第一条　本办法自2024年2月30日起施行。
          """,
              """
          第一条　本办法自2024年2月29日起施行。
          """));

  static final Rule SHORT =
      new Rule(
          "GZ526",
          "year-cut-short",
          Severity.WARNING,
          "GB/T 15835—2011；DIG-05",
          new Message("年份没有写全", "a year is cut short"),
          new Message(
              "年份应当写四位；“20年”也可以读成二十年。", "A year has four digits; 20年 also reads as twenty years."),
          new Message("写全年份。", "Write all four digits."),
          new Rule.Example(
              """
          第一条　本办法自24年5月1日起施行。
          """,
              """
          第一条　本办法自2024年5月1日起施行。
          """));

  /** A year that has a 29 February. */
  private static final int LEAP = 2024;

  @Override
  public List<Rule> rules() {
    return List.of(MIXED, IMPOSSIBLE, SHORT);
  }

  @Override
  public String triggers() {
    return "年月";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.charAt(at) == '月') {
      ofAnyYear(passage, at, report);
      return;
    }
    int month = numeral(passage, at + 1);
    int day = passage.at(month) == '月' ? numeral(passage, month + 1) : 0;
    if (day == 0 || passage.at(day) != '日' || month == at + 1 || day == month + 1) {
      return;
    }
    int from = at;
    while (from > 0 && isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    if (from < at) {
      date(passage, new int[] {from, at, month, day}, report);
    }
  }

  /** 11月31日: in no year there is such a day. */
  private static void ofAnyYear(Passage passage, int at, Report report) {
    int from = at;
    while (from > 0 && isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    int day = numeral(passage, at + 1);
    boolean whole = from < at && day > at + 1 && passage.at(day) == '日';
    boolean misread = Chars.isLatin(passage.at(from - 1));
    if (!whole || misread || passage.at(from - 1) == '年' || isLunar(passage, from)) {
      return;
    }
    int month = ChineseNumber.parse(passage, from, at);
    if (!exists(LEAP, month, ChineseNumber.parse(passage, at + 1, day))) {
      String printed = passage.text(from, day + 1);
      report
          .of(IMPOSSIBLE)
          .at(passage, from, day + 1, printed + "：没有这一天", printed + ": there is no such day");
    }
  }

  /** 农历二月三十日: the second month of the old calendar may have 30 days. */
  private static boolean isLunar(Passage passage, int from) {
    String before = passage.text(Math.max(0, from - 6), from);
    return before.contains("农历") || before.contains("旧历") || before.contains("阴历");
  }

  /** {@code marks}: where the year begins, where 年, 月 and 日 stand. */
  private static void date(Passage passage, int[] marks, Report report) {
    int end = marks[3] + 1;
    String printed = passage.text(marks[0], end);
    int year = ChineseNumber.parse(passage, marks[0], marks[1]);
    int month = ChineseNumber.parse(passage, marks[1] + 1, marks[2]);
    int day = ChineseNumber.parse(passage, marks[2] + 1, marks[3]);
    if (mixed(passage, marks)) {
      report
          .of(MIXED)
          .at(
              passage,
              marks[0],
              end,
              printed + "混用两种数字；改用一种",
              printed + " mixes two systems of numerals; use one");
    } else if (year > 1000 && year < 3000 && !exists(year, month, day)) {
      report
          .of(IMPOSSIBLE)
          .at(passage, marks[0], end, printed + "：没有这一天", printed + ": there is no such day");
    } else if (marks[1] - marks[0] == 2
        && !Script.isWord(passage.at(marks[0] - 1))
        && Script.isDigit(passage.charAt(marks[0]))
        && !isEra(passage, marks[0])) {
      report
          .of(SHORT)
          .at(
              passage,
              marks[0],
              marks[1] + 1,
              "年份没有写全",
              "the year is cut short; write four digits");
    }
  }

  private static boolean mixed(Passage passage, int[] marks) {
    boolean arabic = false;
    boolean chinese = false;
    for (int i = marks[0]; i < marks[3]; i++) {
      char c = passage.charAt(i);
      arabic |= Chars.digit(c) >= 0;
      chinese |= "〇一二三四五六七八九十".indexOf(c) >= 0;
    }
    return arabic && chinese;
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** 民国38年, 昭和20年, 清光绪26年: a year of an era is short. */
  private static boolean isEra(Passage passage, int at) {
    return Chars.isHan(passage.before(at)) && "国和绪正平治统元".indexOf(passage.before(at)) >= 0
        || !passage.sheet().mainland();
  }

  private static int numeral(Passage passage, int from) {
    int i = from;
    while (isNumeral(passage.at(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNumeral(char c) {
    return Chars.digit(c) >= 0 || "〇○零一二三四五六七八九十廿卅".indexOf(c) >= 0 && c != Chars.ERASED;
  }
}
