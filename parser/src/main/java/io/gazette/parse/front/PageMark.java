package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/**
 * The page at the end of an entry of a table of contents (GAZ-03: "entries with number in （） and
 * page after leader dots").
 *
 * <p>沈阳市文明行为促进条例……………（3）, …………12, (24) alone on its line, 某条例　　　3, ……P3, 第3页, 3-4, ____3. Near
 * misses: （2020）, in 2020, （一）, 附表-3.
 *
 * @param from offset of its first character, its bracket included
 * @param leader offset of the first leader dot before it; {@code from} where there is none
 * @param page the page
 */
record PageMark(int from, int leader, int page) {

  private static final int LONGEST = 4;

  /** Lines that are drawn rather than dotted: three at least, for one may be part of a name. */
  private static final String DRAWN = "_-－—–─";

  /** Higher numbers are years. */
  private static final int HIGHEST_PAGE = 1899;

  /** The mark that ends {@code line}; null where none does. */
  static PageMark of(Line line) {
    CleanText text = line.source();
    int at = back(text, line.from(), line.to());
    char last = at > line.from() ? Chars.fold(text.at(at - 1)) : ' ';
    boolean closed = last == ')' || last == '页' || last == '頁';
    int end = closed ? back(text, line.from(), at - 1) : at;
    int from = firstOfRange(text, line.from(), digitsStart(text, line.from(), end));
    int to = digitsEnd(text, from, end);
    int page = page(text.text(from, to));
    if (page < 0) {
      return null;
    }
    int start = back(text, line.from(), from) - 1;
    char before = start >= line.from() ? Chars.fold(text.at(start)) : ' ';
    if (closed && before != (last == ')' ? '(' : '第')) {
      return null;
    }
    boolean marked = closed || before == 'P' || before == 'p';
    if (marked || before == '/') {
      from = start;
    }
    int leader = leaderStart(text, line.from(), from);
    return marked || leader < from || isApart(text, line.from(), from)
        ? new PageMark(from, leader, page)
        : null;
  }

  /** The page that {@code digits} alone are; -1 where they are none, or a year. */
  static int page(String digits) {
    boolean number = !digits.isEmpty() && digits.length() <= LONGEST;
    int page = number ? ChineseNumber.parse(digits) : -1;
    return page > 0 && page <= HIGHEST_PAGE ? page : -1;
  }

  private static int digitsStart(CleanText text, int from, int to) {
    int at = to;
    while (at > from && Chars.digit(text.at(at - 1)) >= 0 && to - at < LONGEST) {
      at--;
    }
    return at;
  }

  private static int digitsEnd(CleanText text, int from, int to) {
    int at = from;
    while (at < to && Chars.digit(text.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** 3 of 3-4: the pages of a document from its first to its last. */
  private static int firstOfRange(CleanText text, int from, int last) {
    boolean dash = last > from && "-–—~～".indexOf(text.at(last - 1)) >= 0;
    int first = dash ? digitsStart(text, from, last - 1) : last;
    return first < last - 1 ? first : last;
  }

  /**
   * The first run of leader dots in {@code [from, to)}, its ends; {@code to} twice where none is.
   */
  static int[] dots(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = dotsEnd(text, i, to);
      if (end > i) {
        return new int[] {i, end};
      }
    }
    return new int[] {to, to};
  }

  /** The end of the run of at least three dots that begins at {@code from}; else {@code from}. */
  private static int dotsEnd(CleanText text, int from, int to) {
    int end = from;
    int last = from;
    int dots = 0;
    while (end < to && (isDot(text.at(end)) || dots > 0 && Chars.isBlank(text.at(end)))) {
      if (isDot(text.at(end))) {
        dots += text.at(end) == '…' || text.at(end) == '⋯' ? 3 : 1;
        last = end + 1;
      }
      end++;
    }
    return dots >= 3 ? last : from;
  }

  private static int leaderStart(CleanText text, int from, int to) {
    int at = back(text, from, to);
    int first = to;
    while (at > from && isDot(text.at(at - 1))) {
      first = at - 1;
      at = back(text, from, at - 1);
    }
    return first < to ? first : drawnStart(text, from, to);
  }

  private static int drawnStart(CleanText text, int from, int to) {
    int end = back(text, from, to);
    int first = end;
    while (first > from && DRAWN.indexOf(text.at(first - 1)) >= 0) {
      first--;
    }
    return end - first >= 3 ? first : to;
  }

  static boolean isDot(char c) {
    return "…⋯·・.．•‧∙‥﹒".indexOf(c) >= 0;
  }

  /** A bare number is a page where it is alone, or stands off from Chinese text. */
  private static boolean isApart(CleanText text, int from, int at) {
    int end = back(text, from, at);
    if (end == from) {
      return true;
    }
    int blanks = at - end;
    char left = text.at(end - 1);
    boolean slash = text.at(at) == '/' || text.at(at) == '／';
    boolean wide = blanks >= 2 || blanks == 1 && text.at(end) != ' ';
    boolean chinese = Chars.isHan(left) || Chars.isCloser(left);
    return slash || wide || blanks == 1 && chinese;
  }

  /** Passes over blanks backwards. */
  private static int back(CleanText text, int from, int to) {
    int at = to;
    while (at > from && Chars.isBlank(text.at(at - 1))) {
      at--;
    }
    return at;
  }
}
