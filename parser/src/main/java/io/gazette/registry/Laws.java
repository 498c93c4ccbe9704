package io.gazette.registry;

import io.gazette.diagnostic.Message;
import io.gazette.registry.Registry.Law;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry of laws, by their titles with and without 中华人民共和国. */
final class Laws {

  private static final String STATE = "中华人民共和国";

  /** A title that is searched for backwards in running text is no longer. */
  private static final int LONGEST = 40;

  private final Map<String, String[]> byName = new HashMap<>(2048);

  /** The last characters but one of all names: most words that end like a law are none. */
  private final boolean[] beforeLast = new boolean[Character.MAX_VALUE + 1];

  private int longest;

  Laws(List<String[]> rows) {
    for (String[] row : rows) {
      put(row[4], row);
      if (row[4].startsWith(STATE)) {
        put(row[4].substring(STATE.length()), row);
      }
    }
    longest = Math.min(LONGEST, longest);
  }

  private void put(String name, String[] row) {
    byName.put(name, row);
    beforeLast[name.charAt(name.length() - 2)] = true;
    longest = name.length() > longest ? name.length() : longest;
  }

  /** What is wrong with a row of five fields. */
  static Optional<Message> fault(String[] row) {
    try {
      LocalDate.parse(row[1]);
    } catch (DateTimeParseException none) {
      return Optional.of(new Message("不是日期：" + row[1], "no date: " + row[1]));
    }
    boolean place = row[3].equals("cn") || row[3].startsWith("cn-");
    return place
        ? Optional.empty()
        : Optional.of(
            new Message("不是地区（cn、cn-210100）：" + row[3], "no place (cn, cn-210100): " + row[3]));
  }

  Optional<Law> find(String title) {
    String[] row = byName.get(title);
    int bracket = row == null ? Math.max(title.lastIndexOf('（'), title.lastIndexOf('(')) : -1;
    if (bracket > 0 && isVersion(title, bracket)) {
      row = byName.get(title.substring(0, bracket));
    }
    return row == null ? Optional.empty() : Optional.of(new Law(row[4], row[2], row[1], row[3]));
  }

  /** （2018年修正）, (2020修订). */
  private static boolean isVersion(String title, int bracket) {
    return title.indexOf("修正", bracket) > 0 || title.indexOf("修订", bracket) > 0;
  }

  int startOfNameEndingAt(CharSequence text, int end) {
    if (end < 2 || !beforeLast[text.charAt(end - 2)]) {
      return -1;
    }
    for (int from = Math.max(0, end - longest); from < end - 1; from++) {
      if (byName.containsKey(text.subSequence(from, end).toString())) {
        return from;
      }
    }
    return -1;
  }
}
