package io.gazette.parse.front;

import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the makers of a gazette off a line without labels: 2020年4月29日 第8期 沈阳市人民政府办公室主办. */
final class SponsorLine {

  private SponsorLine() {}

  /** The bodies before 主办, 主管 and 主管主办, where there are any. */
  static Map<HeadLabel, String> read(String text) {
    Map<HeadLabel, String> found = new EnumMap<>(HeadLabel.class);
    int from = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean sponsor = text.startsWith("主办", i);
      boolean supervisor = text.startsWith("主管", i);
      if (!sponsor && !supervisor) {
        continue;
      }
      String body = bodyBefore(text, from, i);
      boolean both = text.startsWith("主管主办", i) || text.startsWith("主办主管", i);
      if (!body.isEmpty()) {
        HeadLabel one = sponsor ? HeadLabel.SPONSOR : HeadLabel.SUPERVISOR;
        found.putIfAbsent(both ? HeadLabel.SPONSOR_AND_SUPERVISOR : one, body);
      }
      i += both ? 3 : 1;
      from = i + 1;
    }
    return found;
  }

  /** The name that ends at {@code to}: back to a mark, a number of an issue or a date. */
  private static String bodyBefore(String text, int from, int to) {
    int start = to;
    while (start > from && isOfName(text, start - 1)) {
      start--;
    }
    String body = Titles.join(List.of(text.substring(start, to)));
    return BodyNames.isBody(body) ? body : "";
  }

  private static boolean isOfName(String text, int at) {
    char c = text.charAt(at);
    boolean numbered = (c == '期' || c == '日' || c == '号') && at > 0;
    boolean space = Chars.isBlank(c) && at > 0 && !letterSpaced(text, at);
    return !numbered && !space && (Chars.isHan(c) || Chars.isBlank(c) || c == '、');
  }

  /** Whether the blank stands between two characters that stand alone. */
  private static boolean letterSpaced(String text, int at) {
    return at >= 2 && Chars.isBlank(text.charAt(at - 2));
  }
}
