package io.gazette.cli;

import io.gazette.cli.tell.Line;
import java.util.ArrayList;
import java.util.List;

/** A unified diff of two texts of equally many lines. */
final class LineDiff {

  private static final int CONTEXT = 3;

  private LineDiff() {}

  /** {@code ""} where nothing differs. */
  static String of(String name, String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    StringBuilder diff = new StringBuilder();
    int at = next(old, now, 0);
    while (at < old.size()) {
      int from = Math.max(0, at - CONTEXT);
      int end = at + 1;
      for (int n = next(old, now, end); n < old.size() && n - end <= 2 * CONTEXT; ) {
        end = n + 1;
        n = next(old, now, end);
      }
      hunk(old, now, from, Math.min(old.size(), end + CONTEXT), diff);
      at = next(old, now, end);
    }
    String file = Line.oneLine(name);
    return diff.length() == 0 ? "" : "--- a/" + file + "\n+++ b/" + file + "\n" + diff;
  }

  private static void hunk(
      List<String> old, List<String> now, int from, int to, StringBuilder diff) {
    String range = (from + 1) + "," + (to - from);
    diff.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    for (int i = from; i < to; ) {
      if (same(old, now, i)) {
        line(' ', old.get(i++), diff);
        continue;
      }
      int end = i;
      while (end < to && !same(old, now, end)) {
        end++;
      }
      old.subList(i, end).forEach(line -> line('-', line, diff));
      now.subList(i, end).forEach(line -> line('+', line, diff));
      i = end;
    }
  }

  private static void line(char sign, String line, StringBuilder diff) {
    diff.append(sign).append(line);
    if (!line.endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }

  private static boolean same(List<String> old, List<String> now, int line) {
    return line < now.size() && old.get(line).equals(now.get(line));
  }

  private static int next(List<String> old, List<String> now, int from) {
    int at = from;
    while (at < old.size() && same(old, now, at)) {
      at++;
    }
    return at;
  }

  /** With their line ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at + 1));
      from = at + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }
}
