package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.normalise.CleanText;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of contents that print the page before the title (GAZ-03): 8　某县人民政府关于…的决定, (8) 某县…, 8/某县…,
 * 8……某县…. The numbers do not fall and are no row of 1, 2, 3, which would count the entries.
 */
final class LeadingPages {

  private static final int MOST_LINES = 6;

  /** The first line of a title says more than who issues it. */
  private static final int LEAST_TITLE = 6;

  private final List<Line> lines;
  private final List<Integer> starts = new ArrayList<>();

  private LeadingPages(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * The line behind the table whose first rubric or entry is {@code from}; {@code from} where it
   * prints no such pages.
   */
  static int end(List<Line> lines, int from) {
    LeadingPages pages = new LeadingPages(lines);
    pages.find(from);
    return pages.starts.size() < 2 || pages.countEntries() ? from : pages.lastEnd();
  }

  /** How many lines from {@code at} on are one entry of a table that ends before {@code end}. */
  static int entry(List<Line> lines, int at, int end) {
    int next = at + 1;
    while (next < end && page(lines.get(next)) < 0 && !EntryLines.isRubric(lines, next)) {
      next++;
    }
    return next - at;
  }

  /** The page that {@code line} begins with; -1 where it begins with none. */
  static int page(Line line) {
    int from = digitsFrom(line);
    int end = digitsEnd(line, from);
    int title = textFrom(line);
    boolean before = title > end && title < line.to();
    return before ? PageMark.page(line.source().text(from, end)) : -1;
  }

  /**
   * Where the title begins behind the page and a blank, leader dots, a stroke or a closing bracket;
   * right behind the number where none of them stands there.
   */
  static int textFrom(Line line) {
    CleanText text = line.source();
    int from = digitsFrom(line);
    int at = blanks(line, digitsEnd(line, from));
    boolean closed = at < line.to() && Chars.fold(text.at(at)) == ')';
    if (closed != from > line.from()) {
      return digitsEnd(line, from);
    }
    if (closed || at < line.to() && text.at(at) == '/') {
      at++;
    }
    int[] dots = PageMark.dots(text, at, line.to());
    return blanks(line, dots[0] == at ? dots[1] : at);
  }

  private static int blanks(Line line, int from) {
    int at = from;
    while (at < line.to() && Chars.isBlank(line.source().at(at))) {
      at++;
    }
    return at;
  }

  private static int digitsFrom(Line line) {
    return Chars.fold(line.first()) == '(' ? line.from() + 1 : line.from();
  }

  private static int digitsEnd(Line line, int from) {
    int at = from;
    while (at < line.to() && Chars.digit(line.source().at(at)) >= 0) {
      at++;
    }
    return at;
  }

  private void find(int from) {
    int last = from;
    int page = 1;
    for (int i = from; i < lines.size() && i - last < MOST_LINES; i++) {
      int found = page(lines.get(i));
      if (found >= page) {
        starts.add(i);
        page = found;
        last = i;
      } else if (starts.isEmpty() && !EntryLines.isRubric(lines, i) || !mayBelong(lines.get(i))) {
        return;
      }
    }
  }

  private static boolean mayBelong(Line line) {
    return switch (line.kind()) {
      case TEXT, RUBRIC, ISSUER_MARK, ORDER_HEAD, DOCUMENT_NUMBER, ORDER_NUMBER ->
          line.last() != '。';
      default -> false;
    };
  }

  private boolean countEntries() {
    for (int i = 0; i < starts.size(); i++) {
      if (page(lines.get(starts.get(i))) != i + 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * The last entry goes on until its title ends in a kind, its number in brackets included, or the
   * first document begins: with the title of an entry.
   */
  private int lastEnd() {
    int start = starts.get(starts.size() - 1);
    StringBuilder title = new StringBuilder(lines.get(start).compact());
    for (int at = start + 1; at < Math.min(lines.size(), start + MOST_LINES); at++) {
      Line line = lines.get(at);
      if (!line.is(LineKind.TEXT) || isWhole(title) || isListed(line)) {
        break;
      }
      title.append(line.compact());
      if (isWhole(title)) {
        return bracketed(at + 1);
      }
    }
    return bracketed(start + 1);
  }

  /** Whether an entry begins with what {@code line} says. */
  private boolean isListed(Line line) {
    String title = line.compact();
    for (int start : starts) {
      Line entry = lines.get(start);
      boolean enough = title.length() >= LEAST_TITLE;
      if (enough && entry.source().compact(textFrom(entry), entry.to()).startsWith(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(CharSequence title) {
    return title.charAt(title.length() - 1) == '号' || TitleLines.endsInKind(title);
  }

  private int bracketed(int at) {
    boolean bracketed =
        at < lines.size()
            && Brackets.isOpening(lines.get(at).first())
            && Brackets.isClosing(lines.get(at).last());
    return bracketed || at < lines.size() && isNumber(at) && hasNumbersBelow() ? at + 1 : at;
  }

  /** Whether the number of a document stands alone below an entry, right above the next one. */
  private boolean hasNumbersBelow() {
    for (int start : starts.subList(1, starts.size())) {
      if (isNumber(start - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int at) {
    return lines.get(at).is(LineKind.DOCUMENT_NUMBER);
  }
}
