package io.gazette.read.html;

import io.gazette.text.Chars;
import java.util.BitSet;

/**
 * What a page sets between the title and the text of its document: 发布时间, 来源, 字号, 状态, a share bar.
 */
final class TitleBar {

  private static final int LONGEST = 80;
  private static final int LONGEST_LABEL = 8;

  private TitleBar() {}

  /** Its lines, by number, from line {@code from} on and before {@code to}. */
  static BitSet lines(PageView page, int from, int to) {
    BitSet bar = new BitSet();
    for (int i = from; i < to; i++) {
      String compact = page.line(i).printed() == 0 ? "" : page.compact(i);
      if (page.isFrame(i) || isPart(compact)) {
        bar.set(i);
      } else if (!PageView.isNumber(compact)) {
        break;
      }
    }
    return bar;
  }

  /**
   * 状态：已结束, 全文有效　成文日期：2022-03-30, 2020-11-10　来源：某处: a label and a value, before them perhaps a day
   * as machines write it.
   */
  private static boolean isPart(String line) {
    String compact = line.substring(PageWords.clockEnd(line));
    int colon = compact.indexOf('：');
    if (compact.length() > LONGEST || compact.endsWith("。") || PageView.isNumber(compact)) {
      return false;
    }
    boolean value = colon > 1 && colon + 1 < compact.length();
    return value && (colon <= LONGEST_LABEL && isLabel(compact.substring(0, colon)))
        || value && InformationTable.endsInLabel(compact.substring(0, colon));
  }

  private static boolean isLabel(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!Chars.isHan(label.charAt(i))) {
        return false;
      }
    }
    return !label.startsWith("附") && !label.endsWith("送") && !label.equals("签发人");
  }
}
