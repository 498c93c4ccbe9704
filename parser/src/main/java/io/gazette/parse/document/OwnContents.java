package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Document.ContentsItem;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TitleKeys;
import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import java.util.List;

/**
 * A document's own 目录: the headings of its text, listed before it (LEG-11). It ends where the first
 * of them stands again.
 */
final class OwnContents {

  private static final int LONGEST_ENTRY = 60;

  private OwnContents() {}

  /**
   * The index just after the last entry of the 目录 whose first entry is line {@code from}; -1 where
   * there is none.
   *
   * @param headed whether the word 目录 stands above it; without it, only headings that stand again
   *     are a 目录
   */
  static int end(List<Line> lines, int from, boolean headed) {
    if (from >= lines.size() || !isEntry(lines.get(from))) {
      return -1;
    }
    if (!headed && !isDivision(lines.get(from))) {
      return -1;
    }
    String first = key(lines.get(from));
    int end = from + 1;
    while (end < lines.size() && isEntry(lines.get(end))) {
      if (key(lines.get(end)).equals(first)
          || isSameLabel(lines.get(from), lines.get(end)) && beginsText(lines, end)) {
        return end - from >= 2 || headed ? end : -1;
      }
      end++;
    }
    return headed ? lastHeadings(lines, from, beforePreface(lines, from, end)) : -1;
  }

  /** 序　言 below the last entry, with prose under it, is the heading of that prose. */
  private static int beforePreface(List<Line> lines, int from, int end) {
    boolean prose = end < lines.size() && lines.get(end).is(LineKind.TEXT);
    boolean preface = end - from > 1 && DocumentParser.isPreambleWord(lines.get(end - 1).compact());
    return prose && preface ? end - 1 : end;
  }

  /**
   * Where the first heading does not stand again, headings that stand right above an article belong
   * to the text.
   */
  private static int lastHeadings(List<Line> lines, int from, int end) {
    boolean article = end < lines.size() && lines.get(end).has(MarkerStyle.ARTICLE);
    if (!article || end - from < 2) {
      return end;
    }
    String last = key(lines.get(end - 1));
    for (int i = from; i < end - 1; i++) {
      if (key(lines.get(i)).equals(last)) {
        return end - 1;
      }
    }
    return end;
  }

  /** 第一章 again: a misprinted heading does not hide that the text begins. */
  private static boolean isSameLabel(Line first, Line line) {
    return isDivision(first)
        && isDivision(line)
        && line.marker().style() == first.marker().style()
        && line.marker().value() == first.marker().value();
  }

  /** Its heading on the next line, or an article or a smaller division under it. */
  private static boolean beginsText(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = at + 1 < lines.size() ? lines.get(at + 1) : line;
    return line.marker().textFrom() >= line.to()
        || next.has(MarkerStyle.ARTICLE)
        || isDivision(next) && next.marker().style().compareTo(line.marker().style()) > 0;
  }

  private static boolean isEntry(Line line) {
    if (line.to() - line.from() > LONGEST_ENTRY * 2
        || line.compact().length() > LONGEST_ENTRY * 2) {
      return false;
    }
    if (line.marker() != null) {
      return !line.has(MarkerStyle.ARTICLE)
          && "。；：".indexOf(line.last()) < 0
          && (line.is(LineKind.LABELLED));
    }
    return (line.is(LineKind.TEXT)
            || line.is(LineKind.ATTACHMENT_LABEL)
            || line.is(LineKind.ATTACHMENT_LIST))
        && line.compact().length() <= 30
        && "。；：，".indexOf(line.last()) < 0;
  }

  private static boolean isDivision(Line line) {
    return line.marker() != null
        && (line.marker().style().isDivision() || line.has(MarkerStyle.PORTION));
  }

  /** The entry as it is compared: leader dots and page aside. */
  private static String key(Line line) {
    String s = line.compact();
    int end = pageStart(s);
    return TitleKeys.of(s.substring(0, end));
  }

  /** 第一章 总则……（3）: the heading without its leader dots and page. */
  static ContentsItem item(Line line) {
    eraseLeaders(line);
    String text = line.marker() == null ? line.text() : line.textAfterLabel();
    String num =
        line.marker() == null
            ? ""
            : line.source().compact(line.marker().from(), line.marker().to());
    int end = pageStart(text);
    return new ContentsItem(num, Spacing.heading(text.substring(0, end).strip()));
  }

  private static void eraseLeaders(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      int end = i;
      while (end < line.to() && isLeader(line.source().at(end))) {
        end++;
      }
      if (end - i >= 3 || end > i && line.source().at(i) == '…') {
        line.source().erase(i, end, DiscardReason.LEADER_DOTS);
      }
      i = Math.max(i, end);
    }
  }

  private static boolean isLeader(char c) {
    return c == '…' || c == '.' || c == '·' || c == '．' || c == '⋯' || c == '‥' || c == '•';
  }

  /**
   * Where the page number at the end of {@code s}, with dots and brackets before it, begins; its
   * length where none.
   */
  private static int pageStart(String s) {
    int i = s.length();
    boolean digits = false;
    boolean dots = false;
    while (i > 0) {
      char c = s.charAt(i - 1);
      if (Chars.digit(c) >= 0) {
        digits = true;
      } else if (isLeader(c)) {
        dots = true;
      } else if ("（）()-— 　".indexOf(c) < 0) {
        break;
      }
      i--;
    }
    return digits
                && i > 0
                && (dots || s.charAt(s.length() - 1) == '）' || s.charAt(s.length() - 1) == ')')
            || dots
        ? i
        : s.length();
  }
}
