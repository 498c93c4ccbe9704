package io.gazette.parse.words;

import io.gazette.text.Chars;
import java.util.List;

/**
 * Reads 主送机关 (ADR-01: "first line after the title, ends with a full-width colon; full names,
 * standard short names or group names").
 *
 * <p>各区、县（市）人民政府，市政府有关部门、有关直属单位： → 各区、县（市）人民政府 | 市政府有关部门 | 有关直属单位.
 */
public final class Addressees {

  private Addressees() {}

  /**
   * The bodies and groups that {@code text} names, as printed, in order; the colon at its end is
   * dropped.
   */
  public static List<String> split(String text) {
    int to = text.length();
    while (to > 0 && isEnd(text.charAt(to - 1))) {
      to--;
    }
    return BodyNames.split(text.substring(0, to).strip());
  }

  private static boolean isEnd(char c) {
    return c == '：' || c == ':' || Chars.isBlank(c);
  }
}
