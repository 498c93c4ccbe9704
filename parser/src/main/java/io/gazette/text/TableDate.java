package io.gazette.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the day in a cell of an information table: 2020年5月20日, or as its software writes it:
 * 2020-05-20, 2020/5/20 10:15, 2020.05.20, 20200520. Near misses: 2020-05, 1-2-3.
 */
public final class TableDate {

  private static final int YEAR = 4;

  private TableDate() {}

  /**
   * {@return the day that {@code cell} begins with or names, or empty}
   *
   * @param cell the words of the cell
   */
  public static Optional<LocalDate> read(String cell) {
    Optional<LocalDate> printed = ChineseDate.first(cell);
    return printed.isPresent() ? printed : written(cell.strip());
  }

  private static Optional<LocalDate> written(String cell) {
    int end = digits(cell, 0);
    if (end == YEAR + 4) {
      return day(
          cell.substring(0, YEAR), cell.substring(YEAR, YEAR + 2), cell.substring(YEAR + 2, end));
    }
    char mark = end == YEAR && end < cell.length() ? cell.charAt(end) : ' ';
    int month = digits(cell, end + 1);
    boolean parted =
        "-/.".indexOf(mark) >= 0 && month < cell.length() && cell.charAt(month) == mark;
    return parted
        ? day(
            cell.substring(0, end),
            cell.substring(end + 1, month),
            cell.substring(month + 1, digits(cell, month + 1)))
        : Optional.empty();
  }

  private static int digits(String cell, int from) {
    int end = Math.min(from, cell.length());
    while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    boolean whole =
        month.length() > 0 && month.length() < 3 && day.length() > 0 && day.length() < 3;
    try {
      return whole
          ? Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
