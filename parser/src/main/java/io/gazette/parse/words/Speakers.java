package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.text.Chars;

/** Tells the line that names who speaks or signs: 云川市市长　林远舟. */
public final class Speakers {

  private static final String[] ROLES = {
    "市长", "省长", "县长", "区长", "州长", "主席", "主任", "书记", "总理", "院长", "检察长", "部长", "局长", "厅长", "署长", "行长",
    "镇长", "乡长", "秘书长"
  };

  private Speakers() {}

  /** A role, a gap, and a name of two to four characters. */
  public static boolean isSpeaker(Line line) {
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > 30) {
      return false;
    }
    String text = line.text();
    int gap = 0;
    while (gap < text.length() && !Chars.isBlank(text.charAt(gap))) {
      gap++;
    }
    String name = Spacing.compact(text.substring(gap));
    if (name.length() < 2 || name.length() > 4) {
      return false;
    }
    for (String role : ROLES) {
      if (text.substring(0, gap).endsWith(role)) {
        return true;
      }
    }
    return false;
  }
}
