package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds where paragraphs were glued into one line, as the text of web pages has them: …的规定。 第七条
 * 商业银行应当…. What a label begins at a line's start it begins there too, in its turn. Text that is
 * printed as it should be has no 条 behind a full stop and a blank.
 */
final class GluedLines {

  /** Fewer may be cited one after another. */
  private static final int FEWEST = 3;

  /** No label and no mark is further from the next than this where a heading stands between. */
  private static final int LONGEST_HEADING = 24;

  /** Who signs an order, the day, and the title of what it promulgates. */
  private static final int LONGEST_SIGNED = 80;

  private static final List<Integer> NONE = List.of();

  private final CleanText text;
  private final boolean any;
  private final int[] last = new int[MarkerStyle.values().length];
  private int headingFrom;

  private GluedLines(CleanText text, boolean any) {
    this.text = text;
    this.any = any;
  }

  static GluedLines of(CleanText text) {
    String source = text.source().text();
    int found = 0;
    for (int at = source.indexOf('第'); at > 1 && found < FEWEST; at = source.indexOf('第', at + 1)) {
      found += isGlued(text, at) ? 1 : 0;
    }
    return new GluedLines(text, found >= FEWEST);
  }

  /** Whether a 条 with text behind it stands at {@code at}, a full stop and a blank before it. */
  private static boolean isGlued(CleanText text, int at) {
    if (!isSpace(text.at(at - 1)) || text.at(before(text, at)) != '。') {
      return false;
    }
    int to = text.source().lineEnd(text.source().lineAt(at));
    Marker marker = Labels.read(text, at, to);
    return marker != null && marker.style() == MarkerStyle.ARTICLE && marker.spaced();
  }

  /**
   * Offsets in {@code [from, to)}, a line, at which further lines begin; none in text that is not
   * glued.
   */
  List<Integer> cuts(int from, int to) {
    if (!any && !listed(from, to)) {
      return NONE;
    }
    headingFrom = -1;
    List<Integer> cuts = new ArrayList<>();
    take(Labels.read(text, from, to));
    int start = from;
    for (int i = from + 1; i < to; i++) {
      if (!Chars.isBlank(text.at(i)) && begins(i, to)) {
        if (any && start > from) {
          addDate(start, i, cuts);
        }
        cuts.add(i);
        start = i;
      }
    }
    return cuts;
  }

  /** （一）统筹规划；（二）依法采集；: the list is printed in one line. */
  private boolean listed(int from, int to) {
    char c = Chars.fold(text.at(from));
    Marker marker = c == '(' ? Labels.read(text, from, to) : null;
    for (int i = from + 1; marker != null && i + 1 < to; i++) {
      boolean mark = text.at(i) == '；' || text.at(i) == ';';
      if (mark && isNext(marker, Labels.read(text, i + 1, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNext(Marker one, Marker other) {
    return other != null && other.style() == one.style() && other.value() == one.value() + 1;
  }

  private boolean begins(int at, int to) {
    boolean apart = isSpace(text.at(at - 1));
    char mark = text.at(before(text, at));
    boolean ended = mark == '。' || mark == '；' || mark == ';' || mark == '：' || mark == ':';
    char c = Chars.fold(text.at(at));
    if (c != '第' && c != '《' && !ended) {
      return false;
    }
    Marker marker = Labels.read(text, at, to);
    if (marker == null) {
      return any
          && (apart && mark == '。' && Chars.isHan(text.at(at)) || isAfterOrder(at, mark, apart));
    }
    boolean due = isDue(marker, at, mark, apart);
    if (due) {
      take(marker);
    }
    return due;
  }

  /** 某某委员会令2018年第6号 《某某办法》已经…: the order has a line of its own. */
  private boolean isAfterOrder(int at, char mark, boolean apart) {
    return apart && text.at(at) == '《' && mark == '号';
  }

  /** Adds the ends of a date that stands among the words of a line: 主席 某某 2018年9月26日某某办法. */
  private void addDate(int from, int to, List<Integer> cuts) {
    String line = text.source().text().substring(from, to);
    Optional<ChineseDate.Found> date =
        to - from <= LONGEST_SIGNED ? ChineseDate.find(line, 0) : Optional.empty();
    if (date.isPresent()
        && date.get().from() > 0
        && Chars.isBlank(line.charAt(date.get().from() - 1))) {
      cuts.add(from + date.get().from());
      int end = from + date.get().to();
      while (end < to && Chars.isBlank(text.at(end))) {
        end++;
      }
      if (end < to) {
        cuts.add(end);
      }
    }
  }

  /** Whether the label is the next of its kind and stands where one may. */
  private boolean isDue(Marker marker, int at, char mark, boolean apart) {
    MarkerStyle style = marker.style();
    int next = last[style.ordinal()] + 1;
    if (style == MarkerStyle.ARTICLE) {
      boolean heading = headingFrom >= 0 && at - headingFrom <= LONGEST_HEADING;
      boolean whole = marker.spaced() || marker.textFrom() == marker.to();
      return apart && whole && marker.value() == next && (heading || mark == '。');
    }
    if (style.isDivision()) {
      return marker.spaced() && (marker.value() == 1 || marker.value() == next);
    }
    boolean first = marker.value() == 1 && (mark == '：' || mark == ':' || mark == '。');
    return style.isList() && (first || marker.value() == next && next > 1);
  }

  private void take(Marker marker) {
    if (marker == null) {
      return;
    }
    headingFrom = -1;
    last[marker.style().ordinal()] = marker.value();
    if (!marker.style().isList()) {
      Arrays.fill(last, MarkerStyle.NAMED.ordinal(), last.length, 0);
    }
    if (marker.style().isDivision()) {
      headingFrom = marker.from();
      Arrays.fill(last, marker.style().ordinal() + 1, MarkerStyle.ARTICLE.ordinal(), 0);
    }
  }

  private static int before(CleanText text, int at) {
    int i = at - 1;
    while (i > 0 && isSpace(text.at(i))) {
      i--;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Chars.isBlank(c) && c != '\n';
  }
}
