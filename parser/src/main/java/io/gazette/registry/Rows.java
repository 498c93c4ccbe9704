package io.gazette.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines of fields with tabs between them; a line that begins with # says something of them.
 */
final class Rows {

  /** No row has fewer characters, nearly. */
  private static final int SHORTEST = 12;

  private Rows() {}

  static List<String[]> of(String text) {
    List<String[]> rows = new ArrayList<>(text.length() / SHORTEST);
    int from = 0;
    while (from < text.length()) {
      int turn = text.indexOf('\n', from);
      int end = turn < 0 ? text.length() : turn;
      int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      String line = text.substring(from, to);
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(fields(line));
      }
      from = end + 1;
    }
    return rows;
  }

  /** The built-in tables are read at each start, by code that is cold: it asks for no character. */
  private static String[] fields(String line) {
    int count = 1;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
      count++;
    }
    String[] fields = new String[count];
    int start = 0;
    for (int n = 0; n < count - 1; n++) {
      int tab = line.indexOf('\t', start);
      fields[n] = line.substring(start, tab);
      start = tab + 1;
    }
    fields[count - 1] = line.substring(start);
    return fields;
  }
}
