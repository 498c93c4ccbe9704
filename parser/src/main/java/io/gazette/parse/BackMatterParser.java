package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.front.ClosingImprint;
import io.gazette.parse.join.Layout;
import io.gazette.parse.join.Paragraphs;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.TitleKeys;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows the documents and is none: 简介, 征订启事, 下期要目, 大事记 (GAZ-09). */
final class BackMatterParser {

  private static final String[] WORDS = {
    "简介", "征订", "下期要目", "下期目录", "订阅", "编后", "启事", "更正", "勘误", "征稿", "赠阅", "发行", "大事记", "总目录"
  };

  private final List<BackMatter> pieces = new ArrayList<>();
  private final List<ClosingImprint> imprints = new ArrayList<>();

  private BackMatterParser() {}

  /**
   * Index of the first line of back matter in {@code lines}, searched from the end up to the last
   * document that is announced or printed with head or 版记.
   *
   * @param contents the tables of contents of the issue
   */
  static int start(List<Line> lines, List<Contents> contents) {
    Set<String> announced = announced(contents);
    boolean spread = Layout.isSpread(lines);
    int start = lines.size();
    for (int i = lines.size() - 1; i > 0; i--) {
      Line line = lines.get(i);
      if (line.is(LineKind.PRINTED_ON)
          || line.is(LineKind.COPIED_TO)
          || line.is(LineKind.ISSUER_MARK)) {
        break;
      }
      if (isTitle(line) || isImprint(lines, i, start, spread)) {
        start = i;
      } else if (TitleLines.isTitleLike(line) && announced.contains(TitleKeys.of(line.compact()))) {
        break;
      }
    }
    return start;
  }

  /**
   * Whether an imprint fills the lines from {@code at} to the back matter found so far, or the line
   * is the first of the block that an imprint is.
   *
   * @param spread whether a blank line stands between all lines, those of a block too
   */
  private static boolean isImprint(List<Line> lines, int at, int start, boolean spread) {
    boolean below = at + 1 == start && start < lines.size();
    boolean block = below && (spread || !lines.get(start).gapBefore());
    Optional<ClosingImprint> imprint = ClosingImprint.at(lines, at, block ? lines.size() : start);
    return imprint.isPresent() && imprint.get().end() >= start;
  }

  private static Set<String> announced(List<Contents> contents) {
    Set<String> titles = new HashSet<>();
    for (Contents table : contents) {
      for (Contents.Rubric rubric : table.rubrics()) {
        for (Contents.Entry entry : rubric.entries()) {
          titles.add(TitleKeys.of(entry.title()));
        }
      }
    }
    return titles;
  }

  private static boolean isTitle(Line line) {
    if (!TitleLines.isTitleLike(line) || line.to() - line.from() > 40) {
      return false;
    }
    String s = withoutMonth(line.compact());
    for (String word : WORDS) {
      if (s.endsWith(word) || s.startsWith(word) || s.contains("公报") && s.contains(word)) {
        return s.contains("公报")
            || s.startsWith("下期")
            || s.startsWith("征")
            || s.endsWith("启事")
            || s.endsWith("大事记")
            || s.endsWith("总目录")
            || s.equals(word);
      }
    }
    return false;
  }

  /** 大事记（2020年4月） is a 大事记. */
  private static String withoutMonth(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean month = open > 0 && "月）".indexOf(title.charAt(title.length() - 2)) >= 0;
    return month ? title.substring(0, open) : title;
  }

  /** Reads {@code lines}, all of which are back matter: each piece has a title or is an imprint. */
  static BackMatterParser read(Trace trace, List<Line> lines) {
    BackMatterParser back = new BackMatterParser();
    int at = 0;
    while (at < lines.size()) {
      Optional<ClosingImprint> imprint = ClosingImprint.at(lines, at, lines.size());
      int end = imprint.isPresent() ? imprint.get().end() : endOfTitled(lines, at);
      List<Line> own = lines.subList(at, end);
      back.pieces.add(imprint.isPresent() ? piece(own, imprint.get()) : piece(trace, own));
      if (imprint.isPresent()) {
        back.imprints.add(imprint.get());
      }
      at = end;
    }
    return back;
  }

  /** What was read, in printed order. */
  List<BackMatter> pieces() {
    return pieces;
  }

  /** {@code masthead} with what the imprints tell beside it. */
  Masthead complete(Masthead masthead) {
    Masthead whole = masthead;
    for (ClosingImprint imprint : imprints) {
      whole = imprint.complete(whole);
    }
    return whole;
  }

  private static int endOfTitled(List<Line> lines, int at) {
    int end = at + 1;
    while (end < lines.size()
        && !isTitle(lines.get(end))
        && ClosingImprint.at(lines, end, lines.size()).isEmpty()) {
      end++;
    }
    return end;
  }

  private static BackMatter piece(List<Line> lines, ClosingImprint imprint) {
    List<String> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      paragraphs.add(line.text());
    }
    return new BackMatter("", paragraphs, imprint.printed());
  }

  private static BackMatter piece(Trace trace, List<Line> lines) {
    boolean dated = lines.size() > 1 && isMonth(lines.get(1));
    List<Line> rest = lines.subList(dated ? 2 : 1, lines.size());
    Line title = lines.get(0);
    String whole = dated ? title.text() + lines.get(1).text() : title.text();
    List<Printed> printed = new ArrayList<>();
    Span place = dated ? title.span().to(lines.get(1).span()) : title.span();
    printed.add(new Printed(Part.BACK_MATTER_TITLE, whole, place));
    List<String> paragraphs = new ArrayList<>();
    for (Printed paragraph : Paragraphs.of(trace, rest, Part.BACK_MATTER)) {
      paragraphs.add(paragraph.text());
      printed.add(paragraph);
    }
    return new BackMatter(whole, paragraphs, printed);
  }

  /** （2020年4月） under 大事记. */
  private static boolean isMonth(Line line) {
    String text = line.compact();
    return text.length() <= 16
        && Brackets.isOpening(line.first())
        && Brackets.isClosing(line.last())
        && text.charAt(text.length() - 2) == '月';
  }
}
