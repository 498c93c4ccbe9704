package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.classify.Marker;
import io.gazette.text.Chars;
import io.gazette.text.Script;

/**
 * Tells a label from a citation that stands at the start of a line: 第三条规定的…, 第二十条第二款…, 第十五条增加一项.
 */
public final class References {

  private static final String[] AFTER_CITATION = {
    "规定", "的", "所列", "所称", "所规定", "所指", "所述", "至第", "、", "和第", "与第", "及第", "或者第", "以及第", "或第",
    "中规定", "中的", "，", "；", "。", "”", "》", "）", ",", ";", "規定", "之", "所定", "關於", "款", "项", "制定",
    "订定", "及前", "等规定", "等有关", "等条", "及有关", "增加一", "增加二", "增加两", "修改为", "改为", "删去"
  };

  private References() {}

  /**
   * Whether what follows the label of {@code line} makes it a citation. A label set apart by a
   * space is none.
   */
  public static boolean isCitation(Line line) {
    Marker marker = line.marker();
    if (marker.spaced()) {
      return marker.textFrom() < line.to() && continuesCitation(line, marker.textFrom());
    }
    if (marker.textFrom() < line.to() && line.source().at(marker.textFrom()) == '第') {
      return continuesCitation(line, marker.textFrom());
    }
    for (String word : AFTER_CITATION) {
      if (starts(line, marker.textFrom(), word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 第二十二条　第二款: after a blank only 款 or 项 with a number, or a closing mark, makes a citation. Near
   * miss: 第四条　第一条第一款规定的人员… cites behind its label.
   */
  private static boolean continuesCitation(Line line, int at) {
    char c = line.source().at(at);
    if ("，；。”》）,;、".indexOf(c) >= 0) {
      return true;
    }
    if (c != '第') {
      return starts(line, at, "规定的");
    }
    for (int i = at + 1; i < Math.min(line.to(), at + 6); i++) {
      char unit = Chars.fold(line.source().at(i));
      if (unit == '款' || unit == '项') {
        return true;
      }
      if (unit == '条') {
        return false;
      }
    }
    return false;
  }

  private static boolean starts(Line line, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= line.to()
          || Script.simplified(line.source().at(at + i)) != Script.simplified(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
