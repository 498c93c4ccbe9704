package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;

/** A table of text: the first column flush left, all others flush right; Han is two wide. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... head) {
    rows.add(List.of(head));
  }

  public Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double d ? percent(d) : String.valueOf(cell));
    }
    rows.add(row);
    return this;
  }

  /** {@code part} of {@code whole} in hundredths; all of nothing is everything. */
  static double share(long part, long whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }

  /** Never rounds up to 100 what is less. */
  private static String percent(double value) {
    double shown = Math.floor(value * 100) / 100;
    return "%.2f".formatted(shown);
  }

  /** The same as a table of Markdown. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      out.append("| ").append(String.join(" | ", row)).append(" |\n");
      if (row == rows.get(0)) {
        out.append("| --- ").append("| ---: ".repeat(row.size() - 1)).append("|\n");
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder out = new StringBuilder();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String pad = " ".repeat(widths[i] - width(row.get(i)));
        out.append(i == 0 ? row.get(i) + pad : "  " + pad + row.get(i));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 && c < 0xFFE8 ? 2 : 1).sum();
  }
}
