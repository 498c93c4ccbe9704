package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents.Entry;
import java.util.List;

/** A way in which a table of contents prints its entries (GAZ-03). */
enum EntryForm {

  /** A page at the end of each entry. */
  PAGED {
    @Override
    int end(List<Line> lines, int first) {
      return EntryLines.paged(lines, afterRubrics(lines, first)) > 0 ? lines.size() : first;
    }

    @Override
    boolean isRubric(List<Line> lines, int at) {
      return EntryLines.isRubric(lines, at) && end(lines, at) > at;
    }

    @Override
    int count(List<Line> lines, int at, int end) {
      return EntryLines.paged(lines, at);
    }
  },

  /** A row of a table for each entry. */
  ROWS {
    @Override
    int end(List<Line> lines, int first) {
      int at = afterRubrics(lines, first);
      at += at < lines.size() && EntryRows.isRubric(lines.get(at)) ? 1 : 0;
      return at < lines.size() && EntryRows.isEntry(lines, at) ? lines.size() : first;
    }

    @Override
    boolean isRubric(List<Line> lines, int at) {
      boolean over = at + 1 < lines.size() && lines.get(at + 1).is(LineKind.TABLE_ROW);
      return over && (EntryLines.isRubric(lines, at) || EntryRows.isRubric(lines.get(at)));
    }

    @Override
    int count(List<Line> lines, int at, int end) {
      return lines.get(at).is(LineKind.TABLE_ROW) ? 1 : 0;
    }

    @Override
    Entry read(List<Line> lines) {
      return EntryRows.read(lines.get(0));
    }
  },

  /** The page before each entry. */
  LED {
    @Override
    int end(List<Line> lines, int first) {
      return LeadingPages.end(lines, first);
    }

    @Override
    boolean isRubric(List<Line> lines, int at) {
      return LeadingPages.page(lines.get(at)) < 0 && EntryLines.isRubric(lines, at);
    }

    @Override
    int count(List<Line> lines, int at, int end) {
      return LeadingPages.entry(lines, at, end);
    }

    @Override
    Entry read(List<Line> lines) {
      return ContentsEntries.readLed(lines);
    }
  },

  /** No pages, as in issues on the web. */
  PLAIN {
    @Override
    int end(List<Line> lines, int first) {
      return UnpagedContents.end(lines, first);
    }

    @Override
    int count(List<Line> lines, int at, int end) {
      return UnpagedContents.entry(lines, at, end);
    }
  };

  private static final int MOST_RUBRICS = 3;

  /**
   * The form of the table whose first rubric or entry is line {@code first}; {@link #PLAIN} where
   * no other is told.
   */
  static EntryForm of(List<Line> lines, int first) {
    for (EntryForm form : values()) {
      if (form.end(lines, first) > first) {
        return form;
      }
    }
    return PLAIN;
  }

  /**
   * The line behind the table, or one that is surely behind it; {@code first} where the table has
   * another form.
   */
  abstract int end(List<Line> lines, int first);

  /** Whether line {@code at} heads the entries below it. */
  boolean isRubric(List<Line> lines, int at) {
    return EntryLines.isRubric(lines, at);
  }

  /** How many lines the entry at {@code at} has; 0 where none begins. */
  abstract int count(List<Line> lines, int at, int end);

  /** The entry that {@code lines}, all of them, print. */
  Entry read(List<Line> lines) {
    return ContentsEntries.read(lines);
  }

  private static int afterRubrics(List<Line> lines, int first) {
    int at = first;
    while (at < lines.size() && at < first + MOST_RUBRICS && EntryLines.isRubric(lines, at)) {
      at++;
    }
    return at;
  }
}
