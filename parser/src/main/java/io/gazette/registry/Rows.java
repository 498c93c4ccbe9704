package io.gazette.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines of fields with tabs between them; a line that begins with # says something of them.
 */
final class Rows {

  private Rows() {}

  static List<String[]> of(String text) {
    List<String[]> rows = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int turn = text.indexOf('\n', from);
      int end = turn < 0 ? text.length() : turn;
      int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (to > from && text.charAt(from) != '#' && !text.substring(from, to).isBlank()) {
        rows.add(fields(text, from, to));
      }
      from = end + 1;
    }
    return rows;
  }

  private static String[] fields(String line, int from, int to) {
    int count = 1;
    for (int i = from; i < to; i++) {
      count += line.charAt(i) == '\t' ? 1 : 0;
    }
    String[] fields = new String[count];
    int start = from;
    for (int n = 0; n < count; n++) {
      int tab = line.indexOf('\t', start);
      int end = tab < 0 || tab > to ? to : tab;
      fields[n] = line.substring(start, end);
      start = end + 1;
    }
    return fields;
  }
}
