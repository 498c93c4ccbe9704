package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents.Entry;
import io.gazette.normalise.CleanText;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads one entry of a table of contents from its lines (GAZ-03: "an entry runs over several
 * lines").
 */
final class ContentsEntries {

  private ContentsEntries() {}

  /**
   * The entry that {@code lines}, all of them, print; its leader dots are taken out of the text.
   */
  static Entry read(List<Line> lines) {
    PageMark mark = PageMark.of(lines.get(lines.size() - 1));
    OptionalInt page = mark == null ? OptionalInt.empty() : OptionalInt.of(mark.page());
    return read(lines, textFrom(lines.get(0)), mark, page);
  }

  /** The entry that {@code lines} print behind its page. */
  static Entry readLed(List<Line> lines) {
    Line first = lines.get(0);
    OptionalInt page = OptionalInt.of(LeadingPages.page(first));
    return read(lines, LeadingPages.textFrom(first), null, page);
  }

  /**
   * The entry of a row of a table.
   *
   * @param pieces its title, and its number where a cell has it
   * @param text all its cells
   */
  static Entry ofCells(List<String> pieces, OptionalInt page, String text, Span span) {
    EntryParts parts = EntryParts.of(pieces);
    return new Entry(Titles.join(parts.title()), parts.number(), page, "", text, span);
  }

  private static Entry read(List<Line> lines, int start, PageMark mark, OptionalInt page) {
    Line last = lines.get(lines.size() - 1);
    if (mark != null) {
      last.source().erase(mark.leader(), mark.from(), DiscardReason.LEADER_DOTS);
    }
    List<String> pieces = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    Span span = lines.get(0).span();
    for (Line line : lines) {
      int to = mark != null && line == last ? mark.leader() : line.to();
      int from = line == lines.get(0) ? start : line.from();
      pieces.add(withoutDots(line, from, Math.max(from, to)));
      eraseDots(line);
      printed.add(line.text());
      span = span.to(line.span());
    }
    pieces.removeAll(List.of(""));
    EntryParts parts = EntryParts.of(pieces);
    return new Entry(
        Titles.join(parts.title()),
        parts.number(),
        page,
        "",
        text(Titles.join(printed), parts),
        span);
  }

  /** The text of a line between {@code from} and {@code to}, a blank for a run of dots. */
  private static String withoutDots(Line line, int from, int to) {
    int[] run = PageMark.dots(line.source(), from, to);
    return run[0] < run[1]
        ? (line.source().text(from, run[0]) + '　' + withoutDots(line, run[1], to)).strip()
        : line.source().text(from, to);
  }

  /** What is printed, the parts of the entry set apart as they were. */
  private static String text(String printed, EntryParts parts) {
    int number = parts.leads() ? parts.number().length() : 0;
    int author = parts.author().isEmpty() ? -1 : printed.lastIndexOf(parts.author());
    StringBuilder text = new StringBuilder(printed);
    if (author > number) {
      text.insert(author, ' ');
    }
    if (number > 0 && printed.startsWith(parts.number())) {
      text.insert(number, ' ');
    }
    return apart(text.toString());
  }

  /** {@code entry} with its number, which {@code below} prints under the page. */
  static Entry numbered(Entry entry, Line below) {
    return new Entry(
        entry.title(),
        Brackets.unwrap(below.text()),
        entry.page(),
        entry.document(),
        entry.text() + " " + below.text(),
        entry.span().to(below.span()));
  }

  /** A page without brackets is set apart by a blank, as the leader dots that stood there did. */
  private static String apart(String entry) {
    int digits = entry.length();
    while (digits > 0 && Chars.digit(entry.charAt(digits - 1)) >= 0) {
      digits--;
    }
    boolean glued =
        digits > 0 && digits < entry.length() && !Chars.isBlank(entry.charAt(digits - 1));
    return glued ? entry.substring(0, digits) + " " + entry.substring(digits) : entry;
  }

  /** Behind the label of a numbered entry, or an ornament: 1. 某市人民政府关于…, ·某市人民政府关于…. */
  private static int textFrom(Line line) {
    boolean label = line.is(LineKind.LABELLED) && line.marker().style().isList();
    int at = label ? line.marker().textFrom() : line.from();
    while (at < line.to() && Chars.isOrnament(line.source().at(at))) {
      at++;
    }
    return at;
  }

  private static void eraseDots(Line line) {
    CleanText text = line.source();
    for (int[] run = PageMark.dots(text, line.from(), line.to());
        run[0] < run[1];
        run = PageMark.dots(text, run[1], line.to())) {
      text.erase(run[0], run[1], DiscardReason.LEADER_DOTS);
    }
  }
}
