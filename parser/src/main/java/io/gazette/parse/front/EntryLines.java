package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import java.util.List;

/**
 * Finds the lines of a table of contents: entries that end in a page, rubrics, headings (GAZ-03).
 */
final class EntryLines {

  /** An entry takes no more lines than this, page alone on the last one included. */
  private static final int MOST_LINES = 9;

  private static final int LONGEST = 140;

  /** English takes about so many letters for a character. */
  private static final int LATIN_TIMES = 3;

  private static final String[] RUBRIC_ENDS = {
    "文件", "法规", "规章", "法律", "任免", "人事", "大事记", "选登", "选编", "政府令", "国务院令", "公告", "通告", "解读", "讲话",
    "政令", "资料", "其他", "信息"
  };

  /** Kinds of document that are rubrics where hardly anything stands before them: 条例, 市政府令. */
  private static final String[] SHORT_RUBRIC_ENDS = {"条例", "通知", "决定", "意见", "令", "规定", "办法", "批复"};

  private static final int LONGEST_SHORT = 5;

  private static final int LONGEST_SHORT_LINE = 18;

  /** A rubric of any name is hardly longer. */
  private static final int LONGEST_NAME = 6;

  private EntryLines() {}

  /** How many lines from {@code at} on are one entry that ends in a page; 0 where none begins. */
  static int paged(List<Line> lines, int at) {
    if (isOrder(lines, at)) {
      return 1;
    }
    int limit = Math.min(lines.size(), at + MOST_LINES);
    for (int i = at; i < limit; i++) {
      Line line = lines.get(i);
      boolean first = i == at;
      if (!mayBelong(line, first)) {
        return 0;
      }
      PageMark mark = PageMark.of(line);
      boolean alone = mark != null && isAlone(line, mark);
      boolean sameScript = isLatin(line) == isLatin(lines.get(at));
      if (!first && !alone && !sameScript) {
        return 0;
      }
      if (mark != null) {
        return first && alone ? 0 : i - at + 1;
      }
    }
    return 0;
  }

  /** 某省人民政府令（第228号） over the rule that it promulgates, which has the page for both. */
  private static boolean isOrder(List<Line> lines, int at) {
    if (at + 1 >= lines.size()
        || !isNumberedOrder(lines.get(at))
        || lines.get(at + 1).is(LineKind.ORDER_HEAD)) {
      return false;
    }
    PageMark below = PageMark.of(lines.get(at + 1));
    boolean alone = below != null && isAlone(lines.get(at + 1), below);
    return !alone && PageMark.of(lines.get(at)) == null && paged(lines, at + 1) > 0;
  }

  private static boolean isNumberedOrder(Line line) {
    boolean listed = line.is(LineKind.LABELLED) && line.marker().style().isList();
    if (!listed && !line.is(LineKind.ORDER_HEAD)) {
      return false;
    }
    String text = Spacing.compact(listed ? line.textAfterLabel() : line.text());
    int number = DocumentNumbers.orderStart(text);
    String head = text.substring(0, number);
    return number < text.length() && (head.endsWith("令") || head.endsWith("公告"));
  }

  /** Whether the page stands on a line of its own, leader dots aside. */
  private static boolean isAlone(Line line, PageMark mark) {
    return line.source().compact(line.from(), mark.leader()).isEmpty();
  }

  private static boolean isLatin(Line line) {
    return LatinLines.isLatin(line.compact());
  }

  private static boolean isTooLong(Line line) {
    int length = line.to() - line.from();
    return length > LONGEST && (length > LONGEST * LATIN_TIMES || !isLatin(line));
  }

  private static boolean mayBelong(Line line, boolean first) {
    if (isTooLong(line)
        || line.last() == '。'
        || line.hint().isHeading() && !first
        || !first && Chars.isOrnament(line.first()) && PageMark.of(line) == null
        || !LabelledValue.of(line.text()).isEmpty()
        || LatinLines.isDated(line.text())) {
      return false;
    }
    return switch (line.kind()) {
      case TEXT, DOCUMENT_NUMBER, ORDER_NUMBER, ORDER_HEAD -> true;
      case LABELLED -> mayBeNumbered(line, first);
      case ADOPTION_NOTE -> !first && (PageMark.of(line) != null || isTurned(line));
      default -> false;
    };
  }

  /** （2021年2月26日某市人民政府令第47号 without its closing bracket, which stands on the next line. */
  private static boolean isTurned(Line line) {
    return Brackets.isOpening(line.first()) && !Brackets.isClosing(line.last());
  }

  /** 1. 沈阳市…的通知 …… 3; a label on a later line is a page or belongs to a document. */
  private static boolean mayBeNumbered(Line line, boolean first) {
    boolean list = line.marker().style().isList();
    boolean page = line.has(MarkerStyle.ARABIC_BRACKETED) && line.textAfterLabel().isEmpty();
    return list && (first || page);
  }

  /** 【市政府文件】, or 市政府文件 alone over an entry. */
  static boolean isRubric(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.is(LineKind.RUBRIC)) {
      return true;
    }
    if (line.is(LineKind.LABELLED)) {
      return isNumberedRubric(lines, at);
    }
    String text = withoutOrnament(line.compact());
    boolean kind =
        line.is(LineKind.TEXT) || line.is(LineKind.ISSUER_MARK) || line.is(LineKind.ORDER_HEAD);
    boolean shortLine =
        text.length() >= 2 && text.length() <= LONGEST_SHORT_LINE && !text.contains("关于");
    if (!kind || !shortLine || PageMark.of(line) != null || at + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(at + 1);
    boolean bracketed = Brackets.isOpening(next.first()) && !next.is(LineKind.LABELLED);
    boolean number = next.is(LineKind.ORDER_NUMBER) || bracketed;
    boolean ornament = text.length() < line.compact().length() && !BodyNames.isBody(text);
    boolean marked = (line.hint().isHeading() || ornament) && paged(lines, at + 1) > 0;
    return !number
        && (marked
            || endsAsRubric(text)
            || isShortOverEntry(lines, at)
            || isIssuerOverItsOwn(lines, at));
  }

  /** 一、市政府文件 over 1. 某市人民政府关于…: numbered in another style than its entries, and without a page. */
  private static boolean isNumberedRubric(List<Line> lines, int at) {
    Line line = lines.get(at);
    String text = Spacing.compact(line.textAfterLabel());
    if (!line.marker().style().isList()
        || text.length() < 2
        || text.length() > LONGEST_SHORT_LINE
        || text.contains("关于")
        || PageMark.of(line) != null
        || at + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(at + 1);
    boolean numbered = next.is(LineKind.LABELLED) && next.marker().style().isList();
    boolean rubric =
        numbered
            ? next.marker().style() != line.marker().style()
            : endsAsRubric(text) || isShortOver(text, next);
    return rubric && paged(lines, at + 1) > 0;
  }

  /** ★市政府文件: an ornament before a rubric. */
  private static String withoutOrnament(String text) {
    boolean ornament = text.length() > 1 && Chars.isOrnament(text.charAt(0));
    return ornament ? text.substring(1) : text;
  }

  /**
   * 工作动态 over an entry: a line turns where it is full, so a short one is no first line of the entry
   * below, unless it is the body that issues it.
   */
  private static boolean isShortOverEntry(List<Line> lines, int at) {
    return lines.get(at).is(LineKind.TEXT)
        && isShortOver(lines.get(at).compact(), lines.get(at + 1))
        && paged(lines, at + 1) > 0
        && TitleLines.isTitleLike(lines.get(at));
  }

  private static boolean isShortOver(String text, Line entry) {
    return text.length() <= LONGEST_NAME
        && entry.compact().length() >= 2 * text.length()
        && "》）”".indexOf(text.charAt(text.length() - 1)) < 0
        && !BodyNames.isBody(text);
  }

  /**
   * 某市人民政府 over 某市人民政府关于…: documents in the order of who issues them. A body issues nothing jointly
   * with itself or with its own office.
   */
  private static boolean isIssuerOverItsOwn(List<Line> lines, int at) {
    String text = lines.get(at).compact();
    String next = lines.get(at + 1).compact();
    return next.startsWith(text) && next.contains("关于") && BodyNames.isBody(text);
  }

  private static boolean endsAsRubric(String text) {
    for (String end : SHORT_RUBRIC_ENDS) {
      if (text.endsWith(end) && text.length() <= LONGEST_SHORT) {
        return true;
      }
    }
    for (String end : RUBRIC_ENDS) {
      if (text.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
