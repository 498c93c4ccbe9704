package io.gazette.parse;

import java.util.List;

/**
 * Reads 主送机关 (ADR-01: "first line after the title, ends with a full-width colon; full names,
 * standard short names or group names").
 *
 * <p>各区、县（市）人民政府，市政府有关部门、有关直属单位： → 各区、县（市）人民政府 | 市政府有关部门 | 有关直属单位.
 */
final class Addressees {

  private Addressees() {}

  /**
   * The bodies and groups that {@code text} names, as printed, in order; the colon at its end is
   * dropped.
   */
  static List<String> split(String text) {
    String names = text.strip();
    while (names.endsWith("：") || names.endsWith(":")) {
      names = names.substring(0, names.length() - 1).strip();
    }
    return BodyNames.split(names);
  }
}
