package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables of contents without pages, as web issues have them: one entry a line, the number under it
 * or behind it. The table ends where the first document begins: the title of the first entry is
 * printed again (GAZ-04, GAZ-08).
 */
final class UnpagedContents {

  private static final int MOST_LINES = 400;
  private static final int LONGEST = 200;
  private static final int MOST_TITLE_LINES = 4;

  private final List<Line> lines;
  private final int end;

  /** The titles that the lines behind the table print; none until they are asked for. */
  private final Set<String> titles = new HashSet<>();

  private boolean asked;

  /** The table whose first rubric or entry is line {@code from}. */
  UnpagedContents(List<Line> lines, int from) {
    this.lines = lines;
    this.end = end(lines, from);
  }

  /** The line behind the table; its first one where there is none. */
  int end() {
    return end;
  }

  private static int end(List<Line> lines, int from) {
    int first = from;
    while (first < lines.size() && EntryLines.isRubric(lines, first)) {
      first++;
    }
    if (first >= lines.size() || !isEntry(lines.get(first))) {
      return from;
    }
    int limit = Math.min(lines.size(), first + MOST_LINES);
    for (int more = 1; more <= MOST_TITLE_LINES; more++) {
      int again = again(lines, title(lines, first, more), first + more, limit);
      if (again > 0) {
        return headStart(lines, first + 1, Math.min(again, entriesEnd(lines, first, again)));
      }
    }
    return withoutRepeat(lines, first, limit);
  }

  /** How many lines from {@code at} on are one entry: its title, and its number under it. */
  int entry(int at) {
    if (!isEntry(lines.get(at))) {
      return 0;
    }
    int titled = titleLines(at);
    boolean numbered = at + titled < end && isUnder(lines.get(at + titled));
    return numbered ? titled + 1 : titled;
  }

  /** 云政发〔2021〕3号 or （某市人民政府令第178号）, the line of an entry that is its number alone. */
  private static boolean isUnder(Line line) {
    boolean bracketed = Brackets.isOpening(line.first()) && Brackets.isClosing(line.last());
    return isNumber(line) || bracketed && EntryParts.isNumber(line.compact());
  }

  /** A title that ends in no kind may go on, where it is printed so below the table. */
  private int titleLines(int at) {
    int more = 1;
    while (more < MOST_TITLE_LINES && at + more < end && !isWhole(lines, at, more)) {
      more++;
      if (isWhole(lines, at, more) && isPrinted(title(lines, at, more))) {
        return more;
      }
    }
    return 1;
  }

  /** One look at the text, however many entries ask. */
  private boolean isPrinted(String title) {
    for (int i = end; i < lines.size() && !asked; i++) {
      for (int more = 1; more <= MOST_TITLE_LINES && isEntry(lines.get(i)); more++) {
        if (isWhole(lines, i, more)) {
          titles.add(title(lines, i, more));
        }
      }
    }
    asked = true;
    return titles.contains(title);
  }

  private static boolean isWhole(List<Line> lines, int at, int count) {
    return TitleLines.endsInKind(title(lines, at, count));
  }

  /** The first line in {@code [from, to)} that prints {@code title}; 0 where none does. */
  private static int again(List<Line> lines, String title, int from, int to) {
    for (int i = from; i < to; i++) {
      if (prints(lines, i, title)) {
        return i;
      }
    }
    return 0;
  }

  /** The title that {@code count} lines from {@code at} on print. */
  private static String title(List<Line> lines, int at, int count) {
    StringBuilder title = new StringBuilder();
    for (Line line : lines.subList(at, Math.min(lines.size(), at + count))) {
      title.append(title(line));
    }
    return title.toString();
  }

  private static boolean isNumber(Line line) {
    return line.is(LineKind.DOCUMENT_NUMBER) || line.is(LineKind.ORDER_NUMBER);
  }

  private static boolean isEntry(Line line) {
    boolean kind =
        switch (line.kind()) {
          case TEXT, LABELLED, ORDER_HEAD, DOCUMENT_NUMBER, ORDER_NUMBER -> true;
          default -> false;
        };
    return kind
        && line.to() - line.from() <= LONGEST
        && line.last() != '。'
        && !(line.marker() != null && !line.marker().style().isList());
  }

  /** The title of an entry, its label and its number left out. */
  private static String title(Line line) {
    StringBuilder title = new StringBuilder();
    String text = Brackets.withoutTrailing(line.textAfterLabel());
    for (int i = EntryParts.numberEnd(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Chars.isBlank(c)) {
        title.append(c);
      }
    }
    return title.toString();
  }

  /** Whether the lines from {@code at} on print {@code title}, over one or several lines. */
  private static boolean prints(List<Line> lines, int at, String title) {
    StringBuilder text = new StringBuilder();
    int limit = Math.min(lines.size(), at + MOST_TITLE_LINES);
    for (int i = at; i < limit && text.length() < title.length(); i++) {
      text.append(i == at ? lines.get(i).compact() : title(lines.get(i)));
      if (text.toString().equals(title) || title(lines.get(i)).equals(title) && i == at) {
        return true;
      }
      if (!title.startsWith(text.toString())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Goes back from the title of a document over its mark and number, or its order. A number in
   * brackets belongs to the entry over it.
   */
  private static int headStart(List<Line> lines, int limit, int title) {
    int start = title;
    while (start > limit && isHead(lines.get(start - 1))) {
      start--;
    }
    boolean order =
        start > limit
            && isNumber(lines.get(start - 1))
            && lines.get(start - 2).is(LineKind.ORDER_HEAD)
            && !isEntry(lines.get(start));
    return order ? start - 2 : start;
  }

  /**
   * The first line from {@code first} on, before {@code to}, that no table of contents holds: what
   * is no entry, or is set as a title where the entries are not.
   */
  private static int entriesEnd(List<Line> lines, int first, int to) {
    boolean titles = lines.get(first).hint() == LineHint.TITLE;
    int at = first;
    while (at < to
        && (titles || lines.get(at).hint() != LineHint.TITLE)
        && (isEntry(lines.get(at)) || EntryLines.isRubric(lines, at))) {
      at++;
    }
    return at;
  }

  private static boolean isHead(Line line) {
    boolean number = isNumber(line) && !Brackets.isOpening(line.first());
    return line.is(LineKind.ISSUER_MARK) || line.is(LineKind.ORDER_HEAD) || number;
  }

  /** No title comes back: the table ends before the document that the first other line is of. */
  private static int withoutRepeat(List<Line> lines, int first, int limit) {
    int at = entriesEnd(lines, first, limit);
    boolean mark = at < limit && isHead(lines.get(at));
    if (mark || at == lines.size()) {
      return at;
    }
    return Math.max(first + 1, headStart(lines, first + 1, at - 1));
  }
}
