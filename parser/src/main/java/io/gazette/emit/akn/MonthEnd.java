package io.gazette.emit.akn;

import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day a deadline names: 2020年5月1日, 2020年7月底, 2020年底; 每年3月底 names none. */
final class MonthEnd {

  private MonthEnd() {}

  /** The first day named in {@code [from, to)} of {@code text}, or empty. */
  static Optional<ChineseDate.Found> find(String text, int from, int to) {
    Optional<ChineseDate.Found> day = ChineseDate.find(text.substring(0, to), from);
    if (day.isPresent()) {
      return day;
    }
    int year = text.indexOf('年', from);
    return year < 0 || year >= to ? Optional.empty() : end(text, from, year, to);
  }

  private static Optional<ChineseDate.Found> end(String text, int from, int yearMark, int to) {
    int start = yearMark;
    while (start > from && isNumeral(text.charAt(start - 1))) {
      start--;
    }
    int year = start < yearMark ? ChineseNumber.parse(text, start, yearMark) : -1;
    if (year < 1000 || year > 2999) {
      return Optional.empty();
    }
    int at = yearMark + 1;
    while (at < to && isNumeral(text.charAt(at))) {
      at++;
    }
    if (at == yearMark + 1) {
      return end(text, start, at, to, YearMonth.of(year, 12));
    }
    int month = ChineseNumber.parse(text, yearMark + 1, at);
    boolean named = at < to && text.charAt(at) == '月' && month >= 1 && month <= 12;
    return named ? end(text, start, at + 1, to, YearMonth.of(year, month)) : Optional.empty();
  }

  private static Optional<ChineseDate.Found> end(
      String text, int start, int at, int to, YearMonth month) {
    boolean named = at < to && (text.charAt(at) == '底' || text.charAt(at) == '末');
    LocalDate last = month.atEndOfMonth();
    return named ? Optional.of(new ChineseDate.Found(start, at + 1, last)) : Optional.empty();
  }

  private static boolean isNumeral(char c) {
    return ChineseNumber.isNumeral(c);
  }
}
