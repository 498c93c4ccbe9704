package io.gazette.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables as CSV: RFC 4180, UTF-8, the names of the columns first. A cell that a spreadsheet would
 * take for a formula, and run, begins with an apostrophe.
 */
final class CsvEmitter {

  /** What formulas begin with, in either width; a tab or line end hides such a beginning. */
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private static final String LINE_END = "\r\n";

  private CsvEmitter() {}

  static void emit(List<String> columns, List<List<String>> rows, OutputStream out)
      throws IOException {
    StringBuilder csv = new StringBuilder();
    row(columns, csv);
    for (List<String> row : rows) {
      row(row, csv);
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void row(List<String> cells, StringBuilder csv) {
    for (int i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",");
      cell(cells.get(i), csv);
    }
    csv.append(LINE_END);
  }

  private static void cell(String text, StringBuilder csv) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    if (isPlain(safe)) {
      csv.append(safe);
      return;
    }
    csv.append('"');
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      csv.append(c == '"' ? "\"" : "").append(c);
    }
    csv.append('"');
  }

  /** "Fields containing line breaks (CRLF), double quotes, and commas should be enclosed" (2.6). */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == ',' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
