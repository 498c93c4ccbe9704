package io.gazette.parse.join;

import io.gazette.classify.Line;
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
    return isDecimal(line)
        || isDecimal(last) && last.to() - last.from() <= LONGEST_HEADING
        || isField(line) && isField(last);
  }

  /** 1.1 编制目的, 2.1.1县应急委; 3.5亿元 and 2020.4.10 are none. */
  static boolean isDecimal(Line line) {
    int at = line.from();
    int parts = 0;
    boolean more = true;
    while (more) {
      int from = at;
      while (at < line.to() && at - from < 3 && Chars.digit(line.source().at(at)) >= 0) {
        at++;
      }
      parts += at > from ? 1 : 0;
      more = at > from && at < line.to() && ".．".indexOf(line.source().at(at)) >= 0;
      at += more ? 1 : 0;
    }
    if (parts < 2 || at >= line.to()) {
      return false;
    }
    boolean blank = Chars.isBlank(line.source().at(at));
    int text = at;
    while (text < line.to() && Chars.isBlank(line.source().at(text))) {
      text++;
    }
    return (blank || parts > 2) && text < line.to() && Chars.isHan(line.source().at(text));
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
