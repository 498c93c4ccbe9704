package io.gazette.validate.amounts;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The totals of a grid that do not add up. Which rows a 合计 adds up no table says; it is learnt from
 * the columns where the sum holds, and so are the parts of a total column.
 */
final class Totals {

  /**
   * A number that disagrees with its total.
   *
   * @param row where
   * @param column where
   * @param printed what stands there
   * @param due what would agree
   */
  record Fault(int row, int column, BigDecimal printed, BigDecimal due) {}

  /** A sum that fails: the addition, and the line of it. */
  private record Failure(Addition addition, int line, BigDecimal excess) {}

  private static final List<String> NAMES = List.of("合计", "总计", "小计", "共计", "总合计", "计");

  /** No column of these adds up. */
  private static final List<String> RATES =
      List.of(
          "率", "价", "%", "％", "比例", "比重", "占比", "同比", "比上年", "增长", "增减", "平均", "人均", "名次", "排名",
          "序号", "编号", "年份", "年龄", "标准");

  /** With more a table is a list; each may add up any of the rows. */
  private static final int MOST_TOTALS = 400;

  private final Grid grid;
  private final int head;
  private final List<String> labels;

  /**
   * @param grid to look at
   * @param head how many rows its head has
   */
  Totals(Grid grid, int head) {
    this.grid = grid;
    this.head = Math.max(head, 1);
    this.labels = new ArrayList<>(grid.rows());
    for (int row = 0; row < grid.rows(); row++) {
      labels.add(label(grid, row));
    }
  }

  /** Each number that disagrees, once: where both its row and its column fail, there. */
  List<Fault> faults() {
    List<Failure> rows = failures(rowTotals(), this::down);
    List<Failure> columns = failures(columnTotals(), this::across);
    List<Fault> faults = new ArrayList<>();
    for (Failure row : List.copyOf(rows)) {
      Optional<Failure> crossing = columns.stream().filter(c -> isCrossing(row, c)).findFirst();
      if (crossing.isPresent()) {
        faults.add(crossing(row, crossing.get()));
        rows.remove(row);
        columns.remove(crossing.get());
      }
    }
    rows.forEach(f -> faults.add(fault(f.addition().total(), f.line(), f.excess())));
    columns.forEach(f -> faults.add(fault(f.line(), f.addition().total(), f.excess())));
    return faults;
  }

  private static boolean isCrossing(Failure row, Failure column) {
    return isIn(row.addition(), column.line())
        && isIn(column.addition(), row.line())
        && row.excess().abs().compareTo(column.excess().abs()) == 0;
  }

  private static boolean isIn(Addition addition, int place) {
    return addition.total() == place || addition.parts().contains(place);
  }

  /** As a part the number is too high by what its column is over; as a total too low. */
  private Fault crossing(Failure row, Failure column) {
    boolean total = row.addition().total() == column.line();
    return fault(column.line(), row.line(), total ? row.excess() : row.excess().negate());
  }

  private Fault fault(int row, int column, BigDecimal missing) {
    BigDecimal printed = grid.number(row, column).orElse(BigDecimal.ZERO);
    return new Fault(row, column, printed, printed.add(missing));
  }

  private Optional<BigDecimal> down(int row, int column) {
    return grid.number(row, column);
  }

  private Optional<BigDecimal> across(int column, int row) {
    return grid.number(row, column);
  }

  private static List<Failure> failures(List<Addition> additions, Addition.Numbers numbers) {
    List<Failure> failures = new ArrayList<>();
    for (Addition addition : additions) {
      for (int line : addition.fails()) {
        failures.add(new Failure(addition, line, addition.excess(line, numbers)));
      }
    }
    return failures;
  }

  private List<Addition> rowTotals() {
    if (rows(head, grid.rows(), r -> isTotal(label(r)) || isChapter(label(r))).size()
        > MOST_TOTALS) {
      return List.of();
    }
    List<Integer> columns = columns(c -> !isRate(c));
    List<Addition> found = new ArrayList<>();
    for (int row = head; row < grid.rows(); row++) {
      if (isTotal(label(row))) {
        best(row, rowParts(row), columns, this::down, 1).ifPresent(found::add);
      } else if (isChapter(label(row))) {
        List<List<Integer>> parts =
            List.of(rows(row + 1, end(row + 1, true), r -> !isOf(label(r))));
        best(row, parts, columns, this::down, 1).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What the total of {@code row} may add up. */
  private List<List<Integer>> rowParts(int row) {
    int from = row;
    while (from > head && !isTotal(label(from - 1))) {
      from--;
    }
    int end = end(row + 1, false);
    return List.of(
        rows(from, row, r -> true),
        rows(from, row, r -> isChapter(label(r))),
        rows(head, row, r -> label(r).endsWith("小计")),
        rows(row + 1, end, r -> true),
        rows(row + 1, end, r -> isChapter(label(r))),
        rows(row + 1, grid.rows(), r -> label(r).endsWith("小计")));
  }

  /** The next total from {@code from} on, or the next 一、 where {@code chapters} end it too. */
  private int end(int from, boolean chapters) {
    int end = from;
    while (end < grid.rows() && !isTotal(label(end)) && !(chapters && isChapter(label(end)))) {
      end++;
    }
    return end;
  }

  private List<Addition> columnTotals() {
    List<Integer> rows = rows(head, grid.rows(), r -> true);
    List<Addition> found = new ArrayList<>();
    for (int column = 1; column < grid.columns(); column++) {
      if (isTotalColumn(column)) {
        int from = column;
        while (from > 0 && !isTotalColumn(from - 1)) {
          from--;
        }
        int end = column + 1;
        while (end < grid.columns() && !isTotalColumn(end)) {
          end++;
        }
        int first = from;
        int at = column;
        int last = end;
        List<List<Integer>> parts =
            List.of(
                columns(c -> c >= first && c < at && !isRate(c)),
                columns(c -> c > at && c < last && !isRate(c)),
                columns(c -> c != at && isTotalColumn(c)));
        best(column, parts, rows, this::across, 2).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The parts whose sum holds most often, where it fails in fewer lines than it holds. */
  private static Optional<Addition> best(
      int total,
      List<List<Integer>> candidates,
      List<Integer> lines,
      Addition.Numbers numbers,
      int least) {
    return candidates.stream()
        .filter(parts -> parts.size() > 1)
        .map(parts -> Addition.of(total, parts, lines, numbers))
        .filter(sum -> sum.holds().size() >= least && sum.fails().size() <= sum.holds().size())
        .max(Comparator.comparingInt(sum -> sum.holds().size() - sum.fails().size()));
  }

  private List<Integer> rows(int from, int to, IntPredicate wanted) {
    List<Integer> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      if (wanted.test(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Integer> columns(IntPredicate wanted) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      if (wanted.test(column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  private String label(int row) {
    return labels.get(row);
  }

  /** The first cell of a row that is no number: what the row is of. */
  private static String label(Grid grid, int row) {
    for (int column = 0; column < Math.min(3, grid.columns()); column++) {
      if (!grid.plain(row, column).isEmpty() && grid.number(row, column).isEmpty()) {
        return grid.plain(row, column);
      }
    }
    return "";
  }

  private static boolean isTotal(String label) {
    return NAMES.contains(label)
        || label.endsWith("合计")
        || label.endsWith("总计")
        || label.endsWith("小计");
  }

  private boolean isTotalColumn(int column) {
    for (int row = 0; row < Math.min(head, grid.rows()); row++) {
      if (isTotal(grid.plain(row, column))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRate(int column) {
    for (int row = 0; row < Math.min(head, grid.rows()); row++) {
      String name = grid.plain(row, column);
      if (RATES.stream().anyMatch(name::contains)) {
        return true;
      }
    }
    return false;
  }

  /** 一、税收收入: what follows, down to the next of them, are its parts. */
  private static boolean isChapter(String label) {
    int end = 0;
    while (end < label.length() && ChineseNumber.isNumeral(label.charAt(end))) {
      end++;
    }
    // Parts.plain leaves the 、 out.
    return end > 0 && end < 3 && Chars.digit(label.charAt(0)) < 0 && end < label.length();
  }

  private static boolean isOf(String label) {
    return label.startsWith("其中");
  }
}
