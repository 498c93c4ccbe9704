package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;

/** Tells the line that names who speaks or signs: 云川市市长　林远舟. */
public final class Speakers {

  /** 云川市人民代表大会常务委员会法制工作委员会主任　何　敏, letter-spaced. */
  private static final int LONGEST = 44;

  private Speakers() {}

  /** An office, a gap, and a name: 市　长　赵国强, 云川市市长　林远舟; 主任：某某 is a row of a list. */
  public static boolean isSpeaker(Line line) {
    return line.is(LineKind.TEXT)
        && line.to() - line.from() <= LONGEST
        && line.text().indexOf('：') < 0
        && line.text().indexOf(':') < 0
        && Signatures.isPerson(line.text());
  }
}
