package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.text.Chars;

/** Tells the line that names who speaks or signs: 云川市市长　林远舟. */
public final class Speakers {

  /** 云川市人民代表大会常务委员会法制工作委员会主任　何　敏, letter-spaced. */
  private static final int LONGEST = 44;

  private Speakers() {}

  /** A role, a gap, and a name of two to four characters: 市　长　赵国强, 云川市市长　林远舟. */
  public static boolean isSpeaker(Line line) {
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > LONGEST) {
      return false;
    }
    String text = line.text();
    for (int gap = 1; gap < text.length() - 1; gap++) {
      if (Chars.isBlank(text.charAt(gap))) {
        String name = Spacing.compact(text.substring(gap));
        boolean role = Signatures.isRole(Spacing.compact(text.substring(0, gap)));
        if (role && name.length() >= 2 && name.length() <= 4) {
          return true;
        }
      }
    }
    return false;
  }
}
