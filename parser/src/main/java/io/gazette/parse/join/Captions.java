package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.classify.MarkerStyle;
import io.gazette.text.Chars;

/**
 * Lines that say in front what they are and so neither go on nor are gone on with: the decimal
 * headings of contingency plans (2.1.1　县应急委) and the fields of lists (完成单位：云川大学).
 */
final class Captions {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_HEADING = 24;

  private Captions() {}

  /** Whether {@code line} is no rest of {@code leaf}, because of what one of them is. */
  static boolean part(Node leaf, Line line) {
    Line last = leaf.lastLine();
    return line.has(MarkerStyle.DECIMAL)
        || last.has(MarkerStyle.DECIMAL) && last.to() - last.from() <= LONGEST_HEADING
        || isField(line) && isField(last);
  }

  /** 完成单位：…, a short name and a colon at once. */
  private static boolean isField(Line line) {
    for (int i = line.from(); i < Math.min(line.to(), line.from() + LONGEST_NAME + 1); i++) {
      char c = line.source().at(i);
      if (c == '：' || c == ':') {
        return i - line.from() >= 2 && i + 1 < line.to();
      }
      if (!Chars.isHan(c)) {
        return false;
      }
    }
    return false;
  }
}
