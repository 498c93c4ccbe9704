package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.normalise.CleanText;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TitleLines;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.text.DiscardReason;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads one entry of a table of contents from its lines (GAZ-03: "an entry runs over several
 * lines").
 */
final class ContentsEntries {

  private static final int LONGEST_NAME = 4;

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
    Numbered numbered = withoutAuthor(numbered(pieces));
    return new Entry(Titles.join(numbered.title()), numbered.number(), page, "", text, span);
  }

  private static Entry read(List<Line> lines, int start, PageMark mark, OptionalInt page) {
    Line last = lines.get(lines.size() - 1);
    List<String> pieces = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    Span span = lines.get(0).span();
    for (Line line : lines) {
      int to = mark != null && line == last ? mark.from() : line.to();
      int from = line == lines.get(0) ? start : line.from();
      pieces.add(withoutDots(line, from, Math.max(from, to)));
      eraseDots(line, mark != null && line == last ? mark.leader() : line.to());
      printed.add(line.text());
      span = span.to(line.span());
    }
    pieces.removeAll(List.of(""));
    Numbered numbered = withoutAuthor(numbered(pieces));
    return new Entry(
        Titles.join(numbered.title()),
        numbered.number(),
        page,
        "",
        text(Titles.join(printed), numbered),
        span);
  }

  /** The text of a line between {@code from} and {@code to}, a blank for a run of dots. */
  private static String withoutDots(Line line, int from, int to) {
    int[] run = PageMark.dots(line.source(), from, to);
    return run[0] < run[1]
        ? (line.source().text(from, run[0]) + '　' + withoutDots(line, run[1], to)).strip()
        : line.source().text(from, to);
  }

  /** 关于某条例（草案）的说明　张志明: gazettes of people's congresses list who spoke behind the title. */
  private static Numbered withoutAuthor(Numbered entry) {
    if (entry.title().isEmpty()) {
      return entry;
    }
    List<String> title = new ArrayList<>(entry.title());
    String last = title.get(title.size() - 1).strip();
    for (int i = last.length() - 1; i > 0; i--) {
      String name = last.substring(i);
      if (name.length() > 2 * LONGEST_NAME) {
        return entry;
      }
      String before = last.substring(0, i).strip();
      if (Chars.isBlank(name.charAt(0)) && isAuthor(name) && TitleLines.endsInKind(before)) {
        title.set(title.size() - 1, before);
        return new Numbered(title, entry.number(), entry.leads(), Spacing.compact(name));
      }
    }
    return entry;
  }

  private static boolean isAuthor(String name) {
    return EditorNames.isRow(name)
        && EditorNames.split(name).size() == 1
        && !TitleLines.endsInKind(EditorNames.split(name).get(0));
  }

  /** What is printed, the parts of the entry set apart as they were. */
  private static String text(String printed, Numbered parts) {
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

  /** Behind the label of a numbered entry: 1. 某市人民政府关于…. */
  private static int textFrom(Line line) {
    boolean label = line.is(LineKind.LABELLED) && line.marker().style().isList();
    return label ? line.marker().textFrom() : line.from();
  }

  /**
   * The lines of a title, the number that stood among them, and who spoke.
   *
   * @param leads whether the number stood before the title
   */
  private record Numbered(List<String> title, String number, boolean leads, String author) {

    Numbered(List<String> title, String number) {
      this(title, number, false, "");
    }
  }

  private static void eraseDots(Line line, int leader) {
    CleanText text = line.source();
    for (int[] run = PageMark.dots(text, line.from(), line.to());
        run[0] < run[1];
        run = PageMark.dots(text, run[1], line.to())) {
      text.erase(run[0], run[1], DiscardReason.LEADER_DOTS);
    }
    int to = leader;
    while (to < line.to() && (PageMark.isDot(text.at(to)) || Chars.isBlank(text.at(to)))) {
      to++;
    }
    text.erase(Math.min(leader, to), to, DiscardReason.LEADER_DOTS);
  }

  private static Numbered numbered(List<String> pieces) {
    int lead = pieces.isEmpty() ? 0 : numberEnd(pieces.get(0));
    if (lead > 0) {
      List<String> title = new ArrayList<>(pieces);
      title.set(0, pieces.get(0).substring(lead).strip());
      return new Numbered(title, pieces.get(0).substring(0, lead), true, "");
    }
    Numbered spaced = spaced(pieces);
    if (!spaced.number().isEmpty()) {
      return spaced;
    }
    Numbered glued = glued(Titles.join(pieces));
    if (!glued.number().isEmpty()) {
      return glued;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (isNumber(pieces.get(i))) {
        List<String> title = new ArrayList<>(pieces);
        title.remove(i);
        return new Numbered(title, withoutDay(pieces.get(i)));
      }
    }
    String all = Titles.join(pieces);
    int open = Brackets.openingOfLast(all);
    if (open > 0 && isNumber(all.substring(open))) {
      return new Numbered(List.of(all.substring(0, open)), withoutDay(all.substring(open)));
    }
    for (int i = 0; i + 1 < pieces.size(); i++) {
      String piece = pieces.get(i);
      int at = Brackets.openingOfLast(piece);
      if (at > 0 && isNumber(piece.substring(at))) {
        List<String> title = new ArrayList<>(pieces);
        title.set(i, piece.substring(0, at));
        return new Numbered(title, withoutDay(piece.substring(at)));
      }
    }
    return spaced;
  }

  /** 某市人民政府令第47号 of （2021年2月26日某市人民政府令第47号）. */
  private static String withoutDay(String bracketed) {
    String number = Brackets.unwrapAny(bracketed);
    Optional<ChineseDate.Found> day = ChineseDate.find(number, 0);
    boolean first = day.isPresent() && day.get().from() == 0;
    return first ? number.substring(day.get().to()).strip() : number;
  }

  /** Where the number ends that {@code text} begins with: 沈政发〔2020〕8号　某某的通知; 0 where none does. */
  static int numberEnd(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Chars.isBlank(text.charAt(i)) && text.charAt(i - 1) == '号') {
        return isNumber(text.substring(0, i)) ? i : 0;
      }
    }
    return 0;
  }

  /** …的通知　沈政发〔2020〕8号: a number behind a blank, without brackets. */
  private static Numbered spaced(List<String> pieces) {
    if (!pieces.isEmpty()) {
      String last = pieces.get(pieces.size() - 1);
      for (int i = last.length() - 1; i > 0; i--) {
        if (Chars.isBlank(last.charAt(i)) && isNumber(last.substring(i))) {
          List<String> title = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
          title.add(last.substring(0, i));
          return new Numbered(title, Brackets.unwrap(last.substring(i).strip()));
        }
      }
    }
    return new Numbered(pieces, "");
  }

  /** 全国人民代表大会常务委员会公告〔十一届〕第十二号: the number of an order or announcement right behind it. */
  private static Numbered glued(String title) {
    int at = title.endsWith("号") ? DocumentNumbers.orderStart(title) : title.length();
    String head = title.substring(0, at);
    boolean order = at < title.length() && (head.endsWith("令") || head.endsWith("公告"));
    return order ? new Numbered(List.of(head), title.substring(at)) : new Numbered(List.of(), "");
  }

  /** （沈政发〔2020〕8号）, （沈阳市人民政府令第82号）, (No. 8 [2020] of …). */
  static boolean isNumber(String text) {
    String core = Brackets.unwrapAny(text);
    Optional<DocumentNumber> number = DocumentNumbers.read(core);
    if (number.isPresent() || DocumentNumbers.order(core).isPresent()) {
      return true;
    }
    boolean bracketed = core.length() < text.strip().length();
    if (LatinLines.isLatin(core)) {
      return bracketed && core.contains("No.") && hasDigit(core);
    }
    boolean order = core.contains("令") || core.contains("公告");
    return bracketed && order && core.endsWith("号") && core.indexOf('第') > 0 && hasDigit(core);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ChineseNumber.isNumeral(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
