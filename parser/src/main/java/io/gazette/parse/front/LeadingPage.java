package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.List;

/**
 * The page before an entry of a table of contents, as small gazettes set it: {@code
 * 4　某县人民政府关于…的通告}. A near miss: a list counts 1, 2, 3.
 *
 * @param page the page
 * @param textFrom offset of the first character of the entry
 */
record LeadingPage(int page, int textFrom) {

  private static final int MOST_DIGITS = 4;

  /** The page that {@code line} begins with; null where it begins with none. */
  static LeadingPage of(Line line) {
    int digits = line.from();
    while (digits < line.to() && Chars.digit(line.source().at(digits)) >= 0) {
      digits++;
    }
    int text = digits;
    while (text < line.to() && Chars.isBlank(line.source().at(text))) {
      text++;
    }
    boolean apart = digits > line.from() && text > digits && text < line.to();
    return apart && digits - line.from() <= MOST_DIGITS
        ? new LeadingPage(ChineseNumber.parse(line.source().text(line.from(), digits)), text)
        : null;
  }

  /**
   * Whether the entries among {@code table}, rubrics aside, begin with pages: they rise in leaps.
   */
  static boolean leads(List<Line> table) {
    int last = 0;
    int count = 0;
    boolean leap = false;
    for (Line line : table) {
      LeadingPage mark = of(line);
      if (mark != null && mark.page() < last) {
        return false;
      }
      if (mark != null) {
        leap |= count > 0 && mark.page() > last + 1;
        last = mark.page();
        count++;
      }
    }
    return leap && count > 1 && of(firstEntry(table)) != null;
  }

  private static Line firstEntry(List<Line> table) {
    int at = 0;
    while (at + 1 < table.size() && EntryLines.isRubric(table, at)) {
      at++;
    }
    return table.get(at);
  }
}
