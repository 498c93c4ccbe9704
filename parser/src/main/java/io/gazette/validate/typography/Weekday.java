package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 9月29日（星期六）: the day of the week is that of the date (DIG-08). */
final class Weekday implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ528",
          "weekday-unlike-date",
          Severity.WARNING,
          "DIG-08",
          new Message("日期与星期不符", "a date falls on another day of the week"),
          new Message(
              "日期和星期总有一个印错了，读者不知道以哪个为准。", "One of the two is misprinted, and nobody knows which."),
          new Message("查日历，改正日期或者星期。", "Look it up, and correct the date or the day."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于放假安排的通知
          各区、县人民政府：
          2024年10月1日（星期三）至7日放假，共7天。
          云川市人民政府
          2024年9月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于放假安排的通知
          各区、县人民政府：
          2024年10月1日（星期二）至7日放假，共7天。
          云川市人民政府
          2024年9月8日
          """));

  private static final String DAYS = "一二三四五六日";

  private static final List<String> WORDS = List.of("星期", "礼拜", "周");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "星礼周";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    for (String word : WORDS) {
      int name = at + word.length();
      if (passage.has(word, at)) {
        char printed = passage.at(name) == '天' ? '日' : passage.at(name);
        int day = DAYS.indexOf(printed) + 1;
        if (day > 0 && isOne(passage.from(name + 1))) {
          compare(passage, at, name + 1, day, report);
        }
        return;
      }
    }
  }

  /** （星期六、星期日） and （周一至周五） are days of several dates. */
  private static boolean isOne(char after) {
    return after == Chars.ERASED || "、至—-～到和".indexOf(after) < 0;
  }

  private static void compare(Passage passage, int at, int end, int day, Report report) {
    int dayMark = back(passage, at);
    int monthMark = numeralStart(passage, dayMark);
    int month = passage.at(dayMark) == '日' ? numeralStart(passage, monthMark) : monthMark;
    if (passage.at(dayMark) != '日' || passage.at(monthMark) != '月' || month == monthMark) {
      return;
    }
    int m = ChineseNumber.parse(passage, month + 1, monthMark);
    int d = ChineseNumber.parse(passage, monthMark + 1, dayMark);
    OptionalInt year = yearBefore(passage, month);
    Optional<DayOfWeek> right = weekday(passage, year, m, d, day);
    if (right.isPresent()) {
      String name = "星期" + DAYS.charAt(right.get().getValue() - 1);
      report.at(
          passage,
          at,
          end,
          "这一天是" + name + "；改正",
          "that day is a " + english(right.get()) + "; correct it");
    }
  }

  /** What day it is; empty where it is the printed one, in a year that may be meant. */
  private static Optional<DayOfWeek> weekday(
      Passage passage, OptionalInt printed, int month, int day, int weekday) {
    OptionalInt year = printed.isPresent() ? printed : yearOf(passage);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> right = of(year.getAsInt(), month, day);
    boolean next = printed.isEmpty() && is(of(year.getAsInt() + 1, month, day), weekday);
    return is(right, weekday) || next ? Optional.empty() : right;
  }

  private static boolean is(Optional<DayOfWeek> day, int value) {
    return day.isPresent() && day.get().getValue() == value;
  }

  private static Optional<DayOfWeek> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).getDayOfWeek());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The year that is printed before the month, or the last one named before in this passage. */
  private static OptionalInt yearBefore(Passage passage, int from) {
    for (int i = from; i > 0; i--) {
      if (passage.at(i) == '年') {
        int start = numeralStart(passage, i);
        int year = start < i - 1 ? ChineseNumber.parse(passage, start + 1, i) : 0;
        return year > 1900 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The year of the document. */
  private static OptionalInt yearOf(Passage passage) {
    Optional<LocalDate> date = passage.document().flatMap(Document::date);
    return date.isPresent() ? OptionalInt.of(date.get().getYear()) : OptionalInt.empty();
  }

  /** The last character before {@code at}, an opening bracket and white space aside. */
  private static int back(Passage passage, int at) {
    int i = at - 1;
    while (i > 0 && (Chars.isBlank(passage.at(i)) || Chars.fold(passage.at(i)) == '(')) {
      i--;
    }
    return i;
  }

  /** The character before the numeral that ends at {@code end}. */
  private static int numeralStart(Passage passage, int end) {
    int i = end - 1;
    while (i >= 0 && (Chars.isBlank(passage.at(i)) || ChineseNumber.isNumeral(passage.at(i)))) {
      i--;
    }
    return i;
  }

  private static String english(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
