package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/**
 * The page at the end of an entry of a table of contents (GAZ-03: "entries with number in （） and
 * page after leader dots").
 *
 * <p>沈阳市文明行为促进条例……………（3）, …………12, (24) alone on its line, 某条例　　　3. Near misses: （2020）, in 2020,
 * （一）.
 *
 * @param from offset of its first character, its bracket included
 * @param leader offset of the first leader dot before it; {@code from} where there is none
 * @param page the page
 */
record PageMark(int from, int leader, int page) {

  /** Higher numbers are years. */
  private static final int HIGHEST_PAGE = 1899;

  /** The mark that ends {@code line}; null where none does. */
  static PageMark of(Line line) {
    CleanText text = line.source();
    int at = back(text, line.from(), line.to());
    boolean bracketed = at > line.from() && Chars.fold(text.at(at - 1)) == ')';
    int end = bracketed ? back(text, line.from(), at - 1) : at;
    int from = end;
    while (from > line.from() && Chars.digit(text.at(from - 1)) >= 0 && end - from < 4) {
      from--;
    }
    int page = from < end ? ChineseNumber.parse(text.text(from, end)) : -1;
    if (page < 1 || page > HIGHEST_PAGE) {
      return null;
    }
    int start = from;
    if (bracketed) {
      int open = back(text, line.from(), from);
      if (open == line.from() || Chars.fold(text.at(open - 1)) != '(') {
        return null;
      }
      start = open - 1;
    }
    int slash = back(text, line.from(), start) - 1;
    if (slash > line.from() && (text.at(slash) == '/' || text.at(slash) == '／')) {
      start = slash;
    }
    int leader = leaderStart(text, line.from(), start);
    return bracketed || leader < start || isApart(text, line.from(), start)
        ? new PageMark(start, leader, page)
        : null;
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
    return first;
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
