package io.gazette.identify;

import io.gazette.text.ChineseNumber;
import io.gazette.text.IriSegment;

/** The name of a body as that of one thing. */
public final class BodyName {

  private BodyName() {}

  /** 沈阳市第十六届人民代表大会常务委员会 is, as a body, 沈阳市人民代表大会常务委员会; so is that of 沈阳市十六届. */
  public static String permanent(String body) {
    String name = IriSegment.printable(body);
    int to = name.indexOf('届');
    int from = to;
    while (from > 0 && ChineseNumber.isNumeral(name.charAt(from - 1))) {
      from--;
    }
    boolean numbered = from < to && ChineseNumber.parse(name, from, to) > 0;
    int start = numbered && name.startsWith("第", from - 1) ? from - 1 : from;
    return numbered ? name.substring(0, start) + name.substring(to + 1) : name;
  }
}
