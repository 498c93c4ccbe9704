package io.gazette.parse;

import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day whose year stands elsewhere: 4月30日, （6月15日出版）. */
final class DayOfYear {

  private DayOfYear() {}

  /** The day that {@code compact} begins with, a bracket aside, in {@code year}. */
  static Optional<LocalDate> in(String compact, int year) {
    boolean bracket = !compact.isEmpty() && Chars.fold(compact.charAt(0)) == '(';
    String day = bracket ? compact.substring(1) : compact;
    boolean whole = day.endsWith("日") || day.endsWith("出版") || day.endsWith("出版）");
    String prefix = year + "年";
    return whole
        ? ChineseDate.find(prefix + day, 0).filter(f -> f.from() == 0).map(ChineseDate.Found::date)
        : Optional.empty();
  }
}
