package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.profile.Profile;
import io.gazette.text.Chars;

/** Reads 主　　旨：, 公告事項：: "分「主旨」、「說明」、「辦法」3段" (文書處理手冊), the name of a section and a colon. */
final class Sections {

  private static final int LONGEST = 12;

  private Sections() {}

  /** The label at {@code from}; null where the line begins with none. */
  static Marker read(CleanText text, int from, int to, Profile profile) {
    if (!Chars.isHan(text.at(from))) {
      return null;
    }
    int colon = from + 1;
    while (colon < to && colon - from < LONGEST && isOfName(text.at(colon))) {
      colon++;
    }
    boolean ends = colon < to && Chars.fold(text.at(colon)) == ':';
    if (!ends || !profile.isSection(text.compact(from, colon))) {
      return null;
    }
    int textFrom = colon + 1;
    while (textFrom < to && Chars.isBlank(text.at(textFrom))) {
      textFrom++;
    }
    return new Marker(MarkerStyle.NAMED, from, colon + 1, textFrom, 0, 0, true, false, "", false);
  }

  private static boolean isOfName(char c) {
    return Chars.isHan(c) || Chars.isBlank(c);
  }
}
