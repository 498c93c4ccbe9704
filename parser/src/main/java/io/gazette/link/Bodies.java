package io.gazette.link;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.text.IriSegment;
import io.gazette.text.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The full names of bodies. "A body named relative to the issuer is expanded for id and href, not
 * in the text: 市财政局 in a 沈阳市 document; in a 、-list the 市 carries over to the bare names after it,
 * and ends at the next ，" (mapping.md, 4).
 */
final class Bodies {

  /** So many names in a row that are not found end the search: the list is of another text. */
  private static final int MOST_MISSES = 16;

  private static final List<String> BARE = List.of("局", "委", "办", "厅", "室", "会", "院", "中心");
  private static final List<String> NATIONAL = List.of("国家", "国网", "国务院", "中央", "中共", "中国", "全国");

  /** 市民政局 is none of them. */
  private static final List<String> WORDS_WITH_CITY = List.of("市场", "市容", "市政公用", "市民中心", "市民服务");

  private final String city;
  private final String province;

  private Bodies(String city, String province) {
    this.city = city;
    this.province = province;
  }

  /** A body that is named, and its full name. */
  record Mention(Occurrence at, String name) {}

  static Bodies of(Issue issue, Document document) {
    String issuer = IriSegment.printable(document.issuer());
    String place =
        issue.place().isPresent() ? IriSegment.printable(issue.place().get().name()) : "";
    int province = upTo(issuer, 0, '省');
    int city = upTo(issuer, province, '市');
    return new Bodies(
        place.endsWith("市") ? place : issuer.substring(province, city),
        place.endsWith("省") ? place : issuer.substring(0, province));
  }

  /**
   * Where the name of a territory that starts at {@code from} ends; {@code from} where none does.
   */
  private static int upTo(String issuer, int from, char mark) {
    int end = issuer.indexOf(mark, from);
    boolean name = end > from && end <= from + 10 && issuer.charAt(end - 1) != '城';
    return name ? end + 1 : from;
  }

  /** A reader of the bodies listed as {@code names}. */
  Reader reader(List<String> names) {
    return new Reader(names);
  }

  /** Finds bodies in the lines of a list, in order. */
  final class Reader {

    private final List<String> names;
    private int next;
    private boolean carried;

    private Reader(List<String> names) {
      this.names = names;
    }

    /** Those that stand in {@code [from, to)} of {@code text}, after those found before. */
    List<Mention> in(String text, int from, int to) {
      List<Mention> mentions = new ArrayList<>();
      int at = from;
      for (int i = next; i < names.size() && i < next + MOST_MISSES; i++) {
        Optional<Occurrence> found = Occurrence.find(text, names.get(i), at, to);
        if (found.isPresent()) {
          carried &= !endsList(text, at, found.get().from());
          mentions.add(new Mention(found.get(), full(IriSegment.printable(names.get(i)))));
          at = found.get().to();
          next = i + 1;
        }
      }
      return mentions;
    }

    private String full(String label) {
      boolean relative = isRelative(label, '市', WORDS_WITH_CITY);
      boolean bare = carried && isBare(label);
      carried = relative || bare;
      return bare && !relative ? city + label : expand(label);
    }
  }

  private String expand(String label) {
    if (isRelative(label, '市', WORDS_WITH_CITY)) {
      return city.isEmpty() ? label : city + label.substring(1);
    }
    if (isRelative(label, '省', List.of())) {
      return province.isEmpty() ? label : province + label.substring(1);
    }
    return label;
  }

  private static boolean isRelative(String label, char mark, List<String> otherwise) {
    return label.length() > 1 && label.charAt(0) == mark && !startsWith(label, otherwise);
  }

  private boolean isBare(String label) {
    String stem = city.isEmpty() ? city : city.substring(0, city.length() - 1);
    return !label.startsWith("各")
        && (stem.isEmpty() || !label.contains(stem))
        && !startsWith(label, NATIONAL)
        && isBareEnd(label)
        && label.indexOf('省') < 0
        && label.indexOf('区') < 0
        && label.indexOf('县') < 0;
  }

  private static boolean startsWith(String label, List<String> words) {
    for (String word : words) {
      if (label.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareEnd(String label) {
    for (String word : BARE) {
      if (label.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsList(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '，' || c == '；' || c == '。' || c == ',' || c == ';') {
        return true;
      }
    }
    return false;
  }
}
