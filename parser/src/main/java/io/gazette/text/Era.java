package io.gazette.text;

/**
 * The era a year is counted in: 中華民國98年 and 民國九十八年 are 2009, 民國元年 is 1912, 民國前三年 is 1909; without a
 * name, the common era.
 *
 * @param name what stands before the year
 * @param from offset of its first character, or of the year where it has none
 * @param first whether the year is written 元
 */
record Era(Name name, int from, boolean first) {

  /** The year before the first of the Republic. */
  static final int REPUBLIC = 1911;

  /** What may stand before a year. */
  enum Name {
    COMMON,
    REPUBLIC,
    BEFORE_REPUBLIC
  }

  /** The era whose name ends where the numeral {@code [from, yearMark)} begins. */
  static Era before(CharSequence text, int from, int yearMark, int limit) {
    int at = from;
    boolean first = from == yearMark && ends(text, at, limit, "元");
    at = skipBack(text, first ? at - 1 : at, limit);
    boolean ahead = ends(text, at, limit, "前");
    int name = skipBack(text, ahead ? at - 1 : at, limit);
    if (!ends(text, name, limit, "民國") && !ends(text, name, limit, "民国")) {
      return new Era(Name.COMMON, from, false);
    }
    int start = name - 2;
    boolean full = ends(text, start, limit, "中華") || ends(text, start, limit, "中华");
    return new Era(ahead ? Name.BEFORE_REPUBLIC : Name.REPUBLIC, full ? start - 2 : start, first);
  }

  /** The year of the common era that the printed {@code year} is; -1 where it is none. */
  int year(int year) {
    int printed = first ? 1 : year;
    if (name == Name.COMMON || printed < 1) {
      return -1;
    }
    return name == Name.REPUBLIC ? REPUBLIC + printed : REPUBLIC + 1 - printed;
  }

  private static boolean ends(CharSequence text, int end, int limit, String word) {
    int start = end - word.length();
    if (start < limit) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int skipBack(CharSequence text, int end, int limit) {
    int at = end;
    while (at > limit && Chars.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
