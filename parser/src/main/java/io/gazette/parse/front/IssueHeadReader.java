package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the head of an issue: masthead lines and tables of contents, in any order. */
final class IssueHeadReader {

  /** Lines that are not understood may stand this long between lines of the head. */
  private static final int LONGEST_GAP = 12;

  private static final int SHORTEST_TITLE = 6;

  private final List<Line> lines;
  private final MastheadParser masthead = new MastheadParser();
  private final List<Contents> contents = new ArrayList<>();

  /** English lines over a table that has not begun. */
  private final List<Line> pending = new ArrayList<>();

  IssueHeadReader(List<Line> lines) {
    this.lines = lines;
  }

  IssueHead read() {
    int at = 0;
    while (at < lines.size()) {
      int next = step(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    for (Line line : pending) {
      masthead.add(line);
    }
    return new IssueHead(Optional.of(masthead.build()), contents, at);
  }

  /**
   * Reads what begins at line {@code at} and answers the line behind it; {@code at} for the end.
   */
  private int step(int at) {
    if (startsContents(at)) {
      ContentsParser table = new ContentsParser(lines, at, pending);
      int next = table.read();
      if (next > at) {
        for (Line line : pending) {
          masthead.addEnglish(line.text());
        }
        pending.clear();
        contents.add(table.contents());
        return next;
      }
    }
    Line line = lines.get(at);
    if (isAnnounced(line)) {
      return at;
    }
    boolean known = masthead.partOf(line).isPresent();
    boolean latin = LatinLines.isLatin(line.compact());
    if (latin && !contents.isEmpty() && (known || headGoesOn(at))) {
      pending.add(line);
      return at + 1;
    }
    if (known || headGoesOn(at)) {
      masthead.add(line);
      return at + 1;
    }
    return at;
  }

  /**
   * Whether {@code line} prints, at least in part, the title of an entry: a document begins
   * (GAZ-08).
   */
  private boolean isAnnounced(Line line) {
    String text = line.compact();
    for (Contents table : contents) {
      for (Contents.Rubric rubric : table.rubrics()) {
        for (Contents.Entry entry : rubric.entries()) {
          if (text.length() >= SHORTEST_TITLE && entry.title().replace(" ", "").startsWith(text)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean startsContents(int at) {
    Line line = lines.get(at);
    if (line.is(LineKind.CONTENTS_HEADING)) {
      return !isOfLaw(at);
    }
    if (line.is(LineKind.RUBRIC)) {
      return contents.isEmpty() || EntryLines.paged(lines, at + 1) > 0;
    }
    if (masthead.partOf(line).isPresent()) {
      return false;
    }
    boolean heading = line.hint().isHeading() && contents.isEmpty();
    return EntryLines.paged(lines, at) > 0
        || heading && EntryLines.isRubric(lines, at)
        || EntryLines.isRubric(lines, at) && EntryLines.paged(lines, at + 1) > 0;
  }

  /** Whether 目录 at {@code at} is that of a law: 第一章 follows (LEG-11). */
  private boolean isOfLaw(int at) {
    if (at + 1 >= lines.size()) {
      return true;
    }
    Line next = lines.get(at + 1);
    boolean division = next.marker() != null && next.marker().style().isDivision();
    boolean again = !contents.isEmpty() && EntryLines.paged(lines, afterRubric(at + 1)) == 0;
    return division || next.has(MarkerStyle.ARTICLE) || again;
  }

  private int afterRubric(int at) {
    return at < lines.size() && EntryLines.isRubric(lines, at) ? at + 1 : at;
  }

  /** Whether the head goes on behind lines that are not understood, before any document begins. */
  private boolean headGoesOn(int at) {
    int limit = Math.min(lines.size(), at + LONGEST_GAP);
    for (int i = at; i < limit; i++) {
      Line line = lines.get(i);
      boolean sure = i > at && (startsContents(i) || isSure(line));
      if (sure) {
        return true;
      }
      if (IssueEvidence.isOfDocument(line)) {
        return false;
      }
    }
    return false;
  }

  /** A line that stands in no document: a name of the gazette, its number, a label of the board. */
  private boolean isSure(Line line) {
    return !line.is(LineKind.DATE) && masthead.partOf(line).isPresent();
  }
}
