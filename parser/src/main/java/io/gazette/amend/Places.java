package io.gazette.amend;

import java.util.ArrayList;
import java.util.List;

/**
 * The places that a decision names in a row: 第七条、第八条, 第七条至第九条.
 *
 * @param all in order; of a range all articles
 * @param end where they end in the text
 */
record Places(List<Provision> all, int end) {

  /** A range of more articles names its ends alone. */
  private static final int LONGEST_RANGE = 100;

  /**
   * Reads what stands at {@code from} of {@code text}, and ends by {@code to}.
   *
   * @param around what the first is a part of where it does not say so
   */
  static Places read(String text, int from, int to, Provision around) {
    List<Provision> all = new ArrayList<>();
    Provision before = around;
    int end = from;
    int at = from;
    boolean upTo = false;
    while (at < to) {
      Provision.Found found = Provision.read(text, at);
      if (found == null || found.to() > to) {
        break;
      }
      Provision place = found.provision().within(before);
      if (upTo) {
        all.addAll(between(all.get(all.size() - 1), place));
      }
      all.add(place);
      before = place;
      end = found.to();
      char c = end < to ? text.charAt(end) : ' ';
      upTo = c == '至';
      at = upTo || c == '、' || c == '和' ? end + 1 : to;
    }
    return new Places(all, end);
  }

  Provision last() {
    return all.get(all.size() - 1);
  }

  /** 第三条至第五条 cites 第四条 too. */
  static List<Provision> between(Provision first, Provision end) {
    List<Provision> between = new ArrayList<>();
    int from = first.ordinal();
    int upTo = end.ordinal();
    if (from > 0 && upTo - from <= LONGEST_RANGE && first.withOrdinal(upTo).equals(end)) {
      for (int i = from + 1; i < upTo; i++) {
        between.add(first.withOrdinal(i));
      }
    }
    return between;
  }
}
