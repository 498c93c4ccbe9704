package io.gazette.read;

import io.gazette.text.Chars;

/** The lines of a table: {@code | 时长 | 价格 |}, {@code |---|:--:|}. */
final class TableLine {

  private TableLine() {}

  /**
   * Whether {@code [from, to)} is a row: {@code | a | b |} always, {@code a | b} where a table has
   * begun or a rule stands on the line at {@code next}. Near miss: {@code 首页 | 要闻}.
   */
  static boolean isRow(String text, int from, int to, boolean table, int next) {
    int bar = bar(text, from, to);
    if (bar < 0) {
      return false;
    }
    return bar == from && bar(text, from + 1, to) > 0 || table || isRule(text, next);
  }

  /** {@code <table><tr><td>时长</td></tr></table>}: rows of HTML, each whole. */
  static boolean holdsHtmlRows(String text, int from, int to) {
    int row = text.charAt(from) == '<' ? Chars.find(text, "<tr", from, to) : -1;
    int cell = row < 0 ? -1 : Chars.find(text, "<t", row + 1, to);
    return cell > 0 && Chars.find(text, "</tr>", cell, to) > 0;
  }

  private static int bar(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '|') {
        return i;
      }
    }
    return -1;
  }

  /** Whether the line at {@code from} is {@code |---|:--:|}. */
  static boolean isRule(String text, int from) {
    boolean bar = false;
    boolean dash = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        break;
      }
      bar |= c == '|';
      dash |= c == '-';
      if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\t') {
        return false;
      }
    }
    return bar && dash;
  }
}
