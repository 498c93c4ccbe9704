package io.gazette.identify;

import io.gazette.text.ChineseNumber;
import io.gazette.text.IriSegment;

/** The name of a body as that of one thing. */
public final class BodyName {

  private BodyName() {}

  /** 沈阳市第十六届人民代表大会常务委员会 is, as a body, 沈阳市人民代表大会常务委员会. */
  public static String permanent(String body) {
    String name = IriSegment.printable(body);
    int from = name.indexOf('第');
    int to = name.indexOf('届', from + 1);
    boolean numbered = from >= 0 && to > from && ChineseNumber.parse(name, from + 1, to) > 0;
    return numbered ? name.substring(0, from) + name.substring(to + 1) : name;
  }
}
