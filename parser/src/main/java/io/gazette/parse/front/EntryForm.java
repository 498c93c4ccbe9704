package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents.Entry;
import java.util.List;

/** The way in which a table of contents prints its entries (GAZ-03). */
abstract class EntryForm {

  private static final int MOST_RUBRICS = 3;

  final List<Line> lines;

  private EntryForm(List<Line> lines) {
    this.lines = lines;
  }

  /** The form of the table whose first rubric or entry is line {@code first}. */
  static EntryForm of(List<Line> lines, int first) {
    int entry = behindRubrics(lines, first);
    if (EntryLines.paged(lines, entry) > 0) {
      return new Paged(lines);
    }
    if (EntryRows.begin(lines, entry)) {
      return new Rows(lines);
    }
    int led = LeadingPages.end(lines, first);
    return led > first ? new Led(lines, led) : new Plain(lines, first);
  }

  private static int behindRubrics(List<Line> lines, int first) {
    int at = first;
    while (at < Math.min(lines.size(), first + MOST_RUBRICS) && EntryLines.isRubric(lines, at)) {
      at++;
    }
    return at;
  }

  /** The line behind the table, or one that is surely behind it. */
  int end() {
    return lines.size();
  }

  /** Whether line {@code at} heads the entries below it. */
  boolean isRubric(int at) {
    return EntryLines.isRubric(lines, at);
  }

  /** How many lines the entry at {@code at} has; 0 where none begins. */
  abstract int count(int at);

  /** The entry that {@code own}, all of them, print. */
  Entry read(List<Line> own) {
    return ContentsEntries.read(own);
  }

  /** A page at the end of each entry. */
  private static final class Paged extends EntryForm {

    Paged(List<Line> lines) {
      super(lines);
    }

    @Override
    boolean isRubric(int at) {
      return EntryLines.isRubric(lines, at)
          && EntryLines.paged(lines, behindRubrics(lines, at)) > 0;
    }

    @Override
    int count(int at) {
      return EntryLines.paged(lines, at);
    }
  }

  /** A row of a table for each entry. */
  private static final class Rows extends EntryForm {

    Rows(List<Line> lines) {
      super(lines);
    }

    @Override
    boolean isRubric(int at) {
      boolean over = at + 1 < lines.size() && lines.get(at + 1).is(LineKind.TABLE_ROW);
      return over && (EntryLines.isRubric(lines, at) || EntryRows.isRubric(lines.get(at)));
    }

    @Override
    int count(int at) {
      return lines.get(at).is(LineKind.TABLE_ROW) ? 1 : 0;
    }

    @Override
    Entry read(List<Line> own) {
      return EntryRows.read(own.get(0));
    }
  }

  /** The page before each entry. */
  private static final class Led extends EntryForm {

    private final int end;

    Led(List<Line> lines, int end) {
      super(lines);
      this.end = end;
    }

    @Override
    int end() {
      return end;
    }

    @Override
    boolean isRubric(int at) {
      return LeadingPages.page(lines.get(at)) < 0 && super.isRubric(at);
    }

    @Override
    int count(int at) {
      return LeadingPages.entry(lines, at, end);
    }

    @Override
    Entry read(List<Line> own) {
      return ContentsEntries.readLed(own);
    }
  }

  /** No pages, as in issues on the web. */
  private static final class Plain extends EntryForm {

    private final UnpagedContents table;

    Plain(List<Line> lines, int first) {
      super(lines);
      this.table = new UnpagedContents(lines, first);
    }

    @Override
    int end() {
      return table.end();
    }

    @Override
    int count(int at) {
      return table.entry(at);
    }
  }
}
