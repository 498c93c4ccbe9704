package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.classify.MarkerStyle;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/**
 * Lines that say in front what they are and so neither go on nor are gone on with: the decimal
 * headings of contingency plans (2.1.1　县应急委), the fields of lists (完成单位：云川大学) and what stands over
 * a table (表1　主要指标, 专栏2　重大项目).
 */
final class Captions {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_HEADING = 24;
  private static final int LONGEST_CAPTION = 40;

  /** What a table, a figure or a box is called above it. */
  private static final String[] CAPTIONS = {"附表", "附图", "续表", "专栏", "表", "图"};

  private Captions() {}

  /** Whether {@code line} is no rest of {@code leaf}, because of what one of them is. */
  static boolean part(Node leaf, Line line) {
    Line last = leaf.lastLine();
    return line.has(MarkerStyle.DECIMAL)
        || last.has(MarkerStyle.DECIMAL) && last.to() - last.from() <= LONGEST_HEADING
        || isField(line) && isField(last)
        || isCaption(last)
        || isCaption(line);
  }

  /** 表1　主要指标, 图2-1 空间布局: a word, a number, a gap and no sentence. */
  private static boolean isCaption(Line line) {
    int from = line.from();
    for (String word : CAPTIONS) {
      if (begins(line, word)) {
        from += word.length();
        break;
      }
    }
    if (from == line.from() || line.to() - from > LONGEST_CAPTION) {
      return false;
    }
    int at = from;
    while (at < line.to() && isOfNumber(line.source().at(at))) {
      at++;
    }
    return at > from
        && at < line.to()
        && Chars.isBlank(line.source().at(at))
        && !Chars.isSentenceEnd(line.last())
        && line.last() != '，';
  }

  private static boolean begins(Line line, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (line.from() + i >= line.to() || line.source().at(line.from() + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfNumber(char c) {
    return ChineseNumber.isNumeral(c) || c == '-' || c == '－' || c == '—' || c == '.';
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
