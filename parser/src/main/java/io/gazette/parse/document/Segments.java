package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Contents;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.TitleLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the lines of an issue into documents: "documents are separated by the next 发文机关标志, 令, or
 * title that the 目录 announces, whichever comes first" (GAZ-08).
 */
public final class Segments {

  private static final int LONGEST_ORDER = 24;

  /**
   * The lines of one document.
   *
   * @param from index of its first line
   * @param entries the entries of the first table of contents that announce it: a rule may be
   *     listed under its order and under its own title
   */
  public record Segment(int from, List<Integer> entries) {

    /** The entry that names the document itself; -1 where none does. */
    public int entry() {
      return entries.isEmpty() ? -1 : entries.get(entries.size() - 1);
    }
  }

  private final List<Line> lines;
  private final int first;
  private final Announcements announcements;
  private final LooseTitles titles;
  private final boolean issue;
  private final boolean records;
  private final List<Segment> segments = new ArrayList<>();

  private Segments(List<Line> lines, int first, List<Contents> contents, boolean issue) {
    this.lines = lines;
    this.first = first;
    this.issue = issue;
    this.records = hasRecords(lines);
    this.announcements = new Announcements(lines, contents);
    this.titles = new LooseTitles(lines, first, announcements);
  }

  /**
   * The documents in {@code lines} from index {@code first} up to {@code end}.
   *
   * @param contents tables of contents of the issue; only the first is used
   * @param issue whether the lines are those of an issue rather than of one loose document
   */
  public static List<Segment> of(
      List<Line> lines, int first, int end, List<Contents> contents, boolean issue) {
    Segments cut = new Segments(lines.subList(0, end), first, contents, issue);
    cut.run();
    return cut.segments;
  }

  /** Whether records of a gazette are among {@code lines}, whatever stands around them. */
  public static boolean hasRecords(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(LineKind.RECORD_HEAD) && RecordHead.end(lines, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private void run() {
    if (first >= lines.size()) {
      return;
    }
    boolean closed = true;
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      int entry = announcements.take(i);
      if (entry >= 0) {
        start(headOf(i), entry);
        closed = false;
      } else if (!announcements.goesOnAt(i) && isHead(i, closed)) {
        start(headOf(i), -1);
        titles.found(i);
        closed = false;
      }
      if (line.is(LineKind.PRINTED_ON)
          || line.is(LineKind.COPIED_TO)
          || line.is(LineKind.DATE) && !isDateOfHead(i)) {
        closed = true;
      }
    }
    if (segments.isEmpty() || segments.get(0).from() > first) {
      segments.add(0, new Segment(first, List.of()));
      mergeLooseHead();
    }
  }

  /** Lines above the first head that are no document of their own belong to the first document. */
  private void mergeLooseHead() {
    if (segments.size() > 1 && segments.get(1).from() - first <= 2) {
      segments.set(0, new Segment(first, segments.get(1).entries()));
      segments.remove(1);
    }
  }

  private void start(int at, int entry) {
    if (segments.isEmpty()) {
      segments.add(new Segment(at, entry < 0 ? List.of() : List.of(entry)));
      return;
    }
    Segment last = segments.get(segments.size() - 1);
    boolean sameHead =
        at <= last.from() || isTitleOfHead(last, at) || entry >= 0 && isIssuedBy(last, at);
    if (!sameHead) {
      segments.add(new Segment(at, entry < 0 ? List.of() : List.of(entry)));
    } else if (entry >= 0) {
      List<Integer> entries = new ArrayList<>(last.entries());
      entries.add(entry);
      segments.set(segments.size() - 1, new Segment(last.from(), entries));
    }
  }

  /**
   * Whether the document {@code last} issues what is printed from line {@code at} on (ATT-04): the
   * contents list the text alone, 关于某事的意见, and not the notice that names it in its title.
   */
  private boolean isIssuedBy(Segment last, int at) {
    return last.entries().isEmpty()
        && at - last.from() <= LONGEST_ORDER
        && titles.end() > last.from()
        && announcements.isNamedIn(lines.subList(last.from(), titles.end()));
  }

  /**
   * Whether only parts of a head, or an order and its date, stand between the start of {@code last}
   * and {@code at}.
   */
  private boolean isTitleOfHead(Segment last, int at) {
    int head = last.from();
    while (head < at && isRubric(lines.get(head))) {
      head++;
    }
    if (lines.get(head).is(LineKind.ORDER_HEAD) || OrderHeads.end(lines, head) > 0) {
      boolean near = at - last.from() <= LONGEST_ORDER && isRightBelowOrder(head, at);
      return near && (last.entries().isEmpty() || OrderReader.promulgates(lines, head, at));
    }
    if (!last.entries().isEmpty() || at - last.from() > 8) {
      return false;
    }
    for (Line line : lines.subList(last.from(), at)) {
      if (!isHeadPart(line)) {
        return false;
      }
    }
    return true;
  }

  /** （一九八六年七月四日） right under a title, with the number below: the document is yet to come. */
  private boolean isDateOfHead(int i) {
    return Brackets.isOpening(lines.get(i).first())
        && (announcements.endsAt(i) || i > first && i == titles.end());
  }

  /** 【市政府文件】 over the head of a document. */
  private boolean isRubric(Line line) {
    return line.is(LineKind.RUBRIC) || announcements.isRubric(line);
  }

  /**
   * Whether no text stands between the date of the order at {@code head} and line {@code at}, which
   * is then no title of a later document.
   */
  private boolean isRightBelowOrder(int head, int at) {
    boolean dated = false;
    boolean text = false;
    for (Line line : lines.subList(head, at)) {
      if (line.has(MarkerStyle.ARTICLE)) {
        return false;
      }
      boolean date = !dated && (line.is(LineKind.DATE) || Signers.isSignerWithDate(line));
      dated |= date;
      text |= dated && !date && !mayStandBelowOrder(line);
    }
    return !text;
  }

  private static boolean mayStandBelowOrder(Line line) {
    return isHeadPart(line)
        || line.is(LineKind.NOTE)
        || line.is(LineKind.ATTACHMENT_LABEL)
        || line.is(LineKind.ATTACHMENT_LIST);
  }

  /** The first of the head lines that stand right above line {@code i}. */
  private int headOf(int i) {
    int at = i;
    while (at > first
        && (isHeadPart(lines.get(at - 1))
            || RecordHead.isOrgan(lines, at - 1)
            || announcements.isRubric(lines.get(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isHeadPart(Line line) {
    return line.is(LineKind.ISSUER_MARK)
        || line.is(LineKind.DOCUMENT_NUMBER)
        || line.is(LineKind.ORDER_NUMBER)
        || line.is(LineKind.ORDER_HEAD)
        || line.is(LineKind.RUBRIC)
        || line.is(LineKind.RECORD_HEAD)
        || SmallParts.of(line).isPresent();
  }

  /** Where the document that is being read begins. */
  private int current() {
    return segments.isEmpty() ? first : segments.get(segments.size() - 1).from();
  }

  private boolean isHead(int i, boolean closed) {
    Line line = lines.get(i);
    boolean may = line.is(LineKind.ORDER_HEAD) || line.is(LineKind.TEXT);
    boolean order = may && OrderHeads.end(lines, i) > 0;
    if (order && OrderReader.isUnderTitle(lines, current(), i)) {
      return false;
    }
    return switch (line.kind()) {
      case ISSUER_MARK -> true;
      case RUBRIC -> issue && closed;
      case RECORD_HEAD ->
          RecordHead.end(lines, i) > 0
              && (segments.isEmpty() || !RecordHead.isCited(lines, current(), i));
      case ORDER_HEAD -> order && !isNumberOfTitle(i);
      case DOCUMENT_NUMBER ->
          issue
              && closed
              && !records
              && i + 1 < lines.size()
              && TitleLines.isTitleLike(lines.get(i + 1));
      case TEXT ->
          order
              || issue && titles.isUnannounced(i, current(), closed)
              || titles.isSetAsTitle(i, current())
              || closed && titles.isExplanation(i);
      default -> false;
    };
  }

  /** 某税务局公告2022年第4号 under the title of that 公告, which it numbers. */
  private boolean isNumberOfTitle(int i) {
    Optional<DocumentNumber> glued =
        i > first ? OrderReader.gluedNumber(lines.get(i)) : Optional.empty();
    return glued.isPresent()
        && glued.get().year().isPresent()
        && TitleLines.isTitleLike(lines.get(i - 1))
        && TitleLines.endsInKind(lines.get(i - 1).compact());
  }
}
