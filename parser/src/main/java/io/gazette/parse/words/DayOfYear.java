package io.gazette.parse.words;

import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day whose year stands elsewhere: 4月30日, （6月15日出版）, 9月25日出版（半月刊）. */
public final class DayOfYear {

  private DayOfYear() {}

  /** The day that {@code compact} begins with, a bracket aside, in {@code year}. */
  public static Optional<LocalDate> in(String compact, int year) {
    boolean bracket = !compact.isEmpty() && Chars.fold(compact.charAt(0)) == '(';
    String day = bracket ? compact.substring(1) : Brackets.withoutTrailing(compact);
    boolean whole = day.endsWith("日") || day.endsWith("出版") || day.endsWith("出版）");
    String prefix = year + "年";
    if (!whole) {
      return Optional.empty();
    }
    Optional<ChineseDate.Found> found = ChineseDate.find(prefix + day, 0);
    boolean first = found.isPresent() && found.get().from() == 0;
    return first ? Optional.of(found.get().date()) : Optional.empty();
  }
}
