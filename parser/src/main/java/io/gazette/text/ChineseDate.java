package io.gazette.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates of Chinese official texts: 2020年4月10日, 二〇二〇年四月十日, ２０２０ 年 ４ 月 １０ 日 (standards.md,
 * DIG-05); 中華民國98年2月23日 and 民國前三年五月一日 by the era of the Republic, whose first year is 1912.
 */
public final class ChineseDate {

  private static final int LEAST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  /** No year of the Republic that is printed without the era is as high: it would be 2061. */
  private static final int LATEST = 150;

  private ChineseDate() {}

  /**
   * A date found in a text.
   *
   * @param from offset of its first character
   * @param to offset just after 日
   * @param date the day
   */
  public record Found(int from, int to, LocalDate date) {}

  /**
   * {@return the first date in {@code text}, or empty} Days that do not exist (2020年2月30日) are
   * none.
   *
   * @param text what is read
   */
  public static Optional<LocalDate> first(CharSequence text) {
    Optional<Found> found = find(text, 0);
    return found.isPresent() ? Optional.of(found.get().date()) : Optional.empty();
  }

  /**
   * {@return the last date in {@code text}, or empty}
   *
   * @param text what is read
   */
  public static Optional<LocalDate> last(CharSequence text) {
    Optional<LocalDate> last = Optional.empty();
    for (Optional<Found> f = find(text, 0); f.isPresent(); f = find(text, f.get().to())) {
      last = Optional.of(f.get().date());
    }
    return last;
  }

  /**
   * {@return the first date at or after offset {@code from}, or empty}
   *
   * @param text what is read
   * @param from offset at which the search begins
   */
  public static Optional<Found> find(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '年') {
        Optional<Found> found = around(text, i, from);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the day that goes on from {@code before}, which ends at {@code from}, in a list or to
   * the end of a range: 、26日 behind 8月25日, 至7日, 、12月30日 behind 12月29日（星期六）} Near miss: 、30日内.
   *
   * @param text what is read
   * @param from offset just after the date before
   * @param before the day that stands before
   */
  public static Optional<Found> next(CharSequence text, int from, LocalDate before) {
    int at = skipWeekday(text, from);
    if (at >= text.length() || "、和及與与至到—－-～".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    int first = at + 1;
    int mark = skipNumeral(text, first);
    boolean month = mark > first && is(text, mark, '月');
    int end = month ? skipNumeral(text, mark + 1) : mark;
    boolean day = end > (month ? mark + 1 : first) && is(text, end, '日');
    if (!day || is(text, end + 1, '内') || is(text, end + 1, '內')) {
      return Optional.empty();
    }
    int ofMonth = month ? ChineseNumber.parse(text, first, mark) : before.getMonthValue();
    try {
      int number = ChineseNumber.parse(text, month ? mark + 1 : first, end);
      LocalDate date = LocalDate.of(before.getYear(), ofMonth, number);
      return date.isAfter(before) ? Optional.of(new Found(first, end + 1, date)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The end of （星期六） at {@code from}; {@code from} itself where none stands there. */
  private static int skipWeekday(CharSequence text, int from) {
    boolean opens = is(text, from, '（') || is(text, from, '(');
    boolean weekday = opens && (is(text, from + 1, '星') || is(text, from + 1, '周'));
    int at = from + 1;
    while (weekday && at < text.length() && at - from < 6 && "）)".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return weekday && (is(text, at, '）') || is(text, at, ')')) ? at + 1 : from;
  }

  /**
   * {@return the date whose 年 stands at {@code yearMark}, or empty; it begins at {@code limit} or
   * later}
   *
   * @param text what is read
   * @param yearMark offset of 年
   * @param limit offset that the date may not reach over
   */
  public static Optional<Found> at(CharSequence text, int yearMark, int limit) {
    return around(text, yearMark, limit);
  }

  /**
   * {@return the same in a text of Taiwan that leaves the name of the era out: 96年8月22日 is in 2007}
   * Near miss: 3年6月1日.
   *
   * @param text what is read
   * @param yearMark offset of 年
   * @param limit offset that the date may not reach over
   */
  public static Optional<Found> ofRepublic(CharSequence text, int yearMark, int limit) {
    int from = numeralStart(text, yearMark, limit);
    int year = from < yearMark ? ChineseNumber.parse(text, from, yearMark) : -1;
    if (year >= LATEST && from > 0 && text.charAt(from - 1) == '之') {
      // 5樓之496年7月5日: a cell of a list has lost its edge, and 之4 is the end of an address.
      from++;
      year = ChineseNumber.parse(text, from, yearMark);
    }
    return year >= 10 && year < LATEST
        ? existing(printed(text, from, yearMark, Era.REPUBLIC + year))
        : Optional.empty();
  }

  /**
   * {@return the day whose year is told elsewhere: 同年11月1日; empty where no month and day follow}
   *
   * @param text what is read
   * @param from offset at which it begins
   * @param yearMark offset of 年
   * @param year that is meant
   */
  public static Optional<Found> ofYear(CharSequence text, int from, int yearMark, int year) {
    return existing(printed(text, from, yearMark, year));
  }

  /**
   * {@return the day whose year stands in brackets behind 本: 本（96）年11月1日, 本(109)年3月2日; empty where
   * it is none}
   *
   * @param text what is read
   * @param yearMark offset of 年
   * @param limit offset that the date may not reach over
   */
  public static Optional<Found> ofThisYear(CharSequence text, int yearMark, int limit) {
    int close = yearMark - 1;
    int from = numeralStart(text, close, limit);
    boolean bracketed =
        close > limit + 2
            && "）)".indexOf(text.charAt(close)) >= 0
            && from > limit + 1
            && "（(".indexOf(text.charAt(from - 1)) >= 0
            && text.charAt(from - 2) == '本';
    int printed = bracketed ? ChineseNumber.parse(text, from, close) : -1;
    int year = printed > 0 && printed < LATEST ? Era.REPUBLIC + printed : printed;
    return year < LEAST_YEAR || year > LAST_YEAR
        ? Optional.empty()
        : ofYear(text, from - 2, yearMark, year);
  }

  /**
   * {@return whether {@code text} is a date and nothing else} A day that does not exist
   * (2020年2月30日) is a date too: misprinted, but printed where a date belongs.
   *
   * @param text what is read
   */
  public static boolean isPrinted(CharSequence text) {
    int yearMark = text.toString().indexOf('年');
    Optional<Printed> date = yearMark < 0 ? Optional.empty() : printed(text, yearMark, 0);
    return date.isPresent() && date.get().from() == 0 && date.get().to() == text.length();
  }

  /** A date as it is printed, whether or not the day exists. */
  private record Printed(int from, int to, int year, int month, int day) {

    private static final int MOST = 99;

    boolean isPlausible() {
      return month >= 0 && day >= 0 && month <= MOST && day <= MOST;
    }
  }

  private static Optional<Found> around(CharSequence text, int yearMark, int limit) {
    return existing(printed(text, yearMark, limit));
  }

  private static Optional<Found> existing(Optional<Printed> date) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Printed day = date.get();
    try {
      return Optional.of(
          new Found(day.from(), day.to(), LocalDate.of(day.year(), day.month(), day.day())));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Printed> printed(CharSequence text, int yearMark, int limit) {
    int from = numeralStart(text, yearMark, limit);
    int year = from < yearMark ? ChineseNumber.parse(text, from, yearMark) : -1;
    if (year < LEAST_YEAR) {
      Era era = Era.before(text, from, yearMark, limit);
      year = era.year(year);
      from = era.from();
    }
    return year < LEAST_YEAR || year > LAST_YEAR
        ? Optional.empty()
        : printed(text, from, yearMark, year);
  }

  private static Optional<Printed> printed(CharSequence text, int from, int yearMark, int year) {
    int monthMark = skipNumeral(text, yearMark + 1);
    if (!is(text, monthMark, '月')) {
      return Optional.empty();
    }
    int dayMark = skipNumeral(text, monthMark + 1);
    if (!is(text, dayMark, '日')) {
      return Optional.empty();
    }
    int month = ChineseNumber.parse(text, yearMark + 1, monthMark);
    int day = ChineseNumber.parse(text, monthMark + 1, dayMark);
    Printed date = new Printed(from, dayMark + 1, year, month, day);
    return date.isPlausible() ? Optional.of(date) : Optional.empty();
  }

  private static int numeralStart(CharSequence text, int yearMark, int limit) {
    int from = yearMark;
    while (from > limit && inNumeral(text.charAt(from - 1))) {
      from--;
    }
    while (from < yearMark && Chars.isBlank(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static int skipNumeral(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && inNumeral(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean inNumeral(char c) {
    return Chars.isBlank(c) || ChineseNumber.isNumeral(c);
  }

  private static boolean is(CharSequence text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
