package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.LinedText;

/**
 * Finds the mark-up of a Markdown text, line by line: front matter, headings, rules, lists, quotes,
 * tables, fences, containers; {@link Inline} does what stands inside a line. CommonMark, with the
 * tables of GitHub and the containers of VuePress.
 *
 * <p>Text is never taken for mark-up on a doubt: where a mark does not do what it would have to, it
 * stays text. There is no code by indentation, since gazettes indent paragraphs.
 */
final class MarkdownBlocks {

  private static final int NO_LINE = -2;
  private static final String BULLETS = "-*+•·";

  private final String text;
  private final Marks marks;
  private final LineCursor lines;
  private final Inline inline;
  private final FrontMatter frontMatter;
  private final Annotation annotation = new Annotation();
  private final Fence fence;
  private final Container container;

  /** All before this offset is mark-up: a tag or comment that spans lines. */
  private int markupUntil;

  /** The last line that is a paragraph. */
  private int paragraph = NO_LINE;

  private int paragraphStart;
  private boolean paragraphEndsSentence;
  private boolean table;
  private boolean titleHeading;
  private int titleLine = -1;

  MarkdownBlocks(LinedText lined, Marks marks) {
    this.text = lined.text();
    this.marks = marks;
    this.lines = new LineCursor(lined);
    this.inline = new Inline(text, marks);
    this.frontMatter = FrontMatter.of(lined);
    this.fence = new Fence(text, marks);
    this.container = new Container(text, marks);
  }

  /** Marks the whole text. */
  void mark() {
    while (lines.advance()) {
      int from = skipSpace(lines.start(), lines.end());
      int to = lines.end();
      while (to > from && Chars.isSpace(text.charAt(to - 1))) {
        to--;
      }
      boolean wasParagraph = paragraph == lines.index() - 1;
      if (from == to) {
        table = false;
      } else if (lines.start() < frontMatter.end()) {
        frontMatter(from, to);
      } else if (!fence.takes(lines, from, to)) {
        block(from, to, wasParagraph);
      }
    }
    if (frontMatter.hasTitle() && !titleHeading) {
      marks.keep(frontMatter.titleFrom(), frontMatter.titleTo());
      marks.hint(titleLine, LineHint.HEADING_1);
    }
  }

  private void frontMatter(int from, int to) {
    marks.erase(from, to, DiscardReason.FRONT_MATTER);
    if (lines.start() < frontMatter.titleTo() && frontMatter.titleTo() <= lines.end()) {
      titleLine = lines.index();
    }
  }

  private void block(int start, int to, boolean wasParagraph) {
    int from = start;
    if (markupUntil > from) {
      marks.markup(from, Math.min(to, markupUntil));
      from = markupUntil < to ? skipSpace(markupUntil, to) : to;
    }
    if (from < to && annotation.takes(text, from, to, isQuote(from, to))) {
      marks.erase(start, to, DiscardReason.ANNOTATION);
      return;
    }
    while (from < to && isQuote(from, to)) {
      marks.markup(from, from + 1);
      from = skipSpace(from + 1, to);
    }
    if (from == to || container.takes(from, to)) {
      return;
    }
    if (wasParagraph && isUnderline(text, from, to)) {
      underline(from, to);
      return;
    }
    switch (text.charAt(from)) {
      case '#' -> {
        table = false;
        heading(from, to);
      }
      case '-', '*', '_', '+', '•', '·', '=' -> ruleOrBullet(from, to);
      default -> line(from, to);
    }
  }

  /** Near misses: {@code >5%} and {@code >=3}, comparisons. */
  private boolean isQuote(int at, int to) {
    if (text.charAt(at) != '>') {
      return false;
    }
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    return next != '=' && Chars.digit(next) < 0;
  }

  /** Whether {@code [from, to)} may underline a heading: {@code ====}, {@code ----}. */
  static boolean isUnderline(String text, int from, int to) {
    char mark = text.charAt(from);
    return to - from > 1
        && (mark == '=' || mark == '-')
        && isAll(text, from, to, mark) == to - from;
  }

  /** How many {@code mark}s there are when there is nothing else but spaces; else 0. */
  private static int isAll(String text, int from, int to, char mark) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == mark) {
        count++;
      } else if (!Chars.isSpace(text.charAt(i))) {
        return 0;
      }
    }
    return count;
  }

  /**
   * CommonMark 4.3: a line of {@code =} or {@code -} makes the paragraph above it a heading. A
   * paragraph that ends with a full stop is none; the line was meant as a rule.
   */
  private void underline(int from, int to) {
    if (paragraphEndsSentence) {
      marks.erase(from, to, DiscardReason.RULE);
      return;
    }
    marks.markup(from, to);
    hint(lines.index() - 1, text.charAt(from) == '=' ? 1 : 2, paragraphStart);
  }

  /** CommonMark 4.2, and headings without the space, which many pages have. */
  private void heading(int from, int to) {
    int content = from;
    while (content < to && text.charAt(content) == '#') {
      content++;
    }
    int level = content - from;
    char next = content < to ? text.charAt(content) : ' ';
    boolean glued = next >= 0x80 || level > 1 && (next == '*' || Chars.digit(next) >= 0);
    if (level > 6 || !Chars.isSpace(next) && !glued) {
      line(from, to);
      return;
    }
    marks.markup(from, content);
    content = skipSpace(content, to);
    int end = HeadingEnd.of(text, content, to, level, marks);
    if (content < end) {
      hint(lines.index(), level, content);
      markupUntil = inline.mark(content, end, false);
    }
  }

  private void hint(int line, int level, int content) {
    marks.hint(line, LineHint.values()[Math.min(level, 4)]);
    // 第一章 as a highest heading leaves the law without a title: that of the front matter stays.
    titleHeading |= level == 1 && text.charAt(content) != '第';
  }

  private void ruleOrBullet(int from, int to) {
    char mark = text.charAt(from);
    if ("-*_=".indexOf(mark) >= 0 && isAll(text, from, to, mark) >= 3) {
      marks.erase(from, to, DiscardReason.RULE);
    } else if (table && TableLine.isRule(text, from)) {
      tableRule(from, to);
    } else if (Bullet.at(text, from, to, BULLETS)) {
      table = false;
      marks.erase(from, from + 1, DiscardReason.LIST_BULLET);
      int content = skipSpace(from + 1, to);
      if (!container.takesItem(from, content, to)) {
        markupUntil = inline.mark(content, to, false);
      }
    } else {
      line(from, to);
    }
  }

  /** A line that is none of the blocks with a mark of their own: a table, a figure, a paragraph. */
  private void line(int from, int to) {
    if (container.takesItem(from, from, to)) {
      return;
    }
    boolean row = TableLine.isRow(text, from, to, table, lines.next());
    if (table && TableLine.isRule(text, from)) {
      tableRule(from, to);
      return;
    }
    table = row;
    boolean rows = TableLine.holdsHtmlRows(text, from, to);
    if (row || rows) {
      marks.hint(lines.index(), LineHint.TABLE_ROW);
    } else if (isFigure(from, to)) {
      marks.hint(lines.index(), LineHint.FIGURE);
    } else {
      paragraph = isNumbered(from, to) ? NO_LINE : lines.index();
      paragraphStart = from;
      paragraphEndsSentence = "。；：！？;:".indexOf(text.charAt(to - 1)) >= 0;
      headingTag(from, to);
    }
    markupUntil = inline.mark(from, to, row);
  }

  private void tableRule(int from, int to) {
    marks.markup(from, to);
    marks.hint(lines.index(), LineHint.TABLE_RULE);
  }

  /** {@code ![沈阳市地图](map.png)} and nothing else. */
  private boolean isFigure(int from, int to) {
    if (!text.startsWith("![", from) || text.charAt(to - 1) != ')') {
      return false;
    }
    int close = text.indexOf(']', from);
    return close > 0 && close < to && Inline.targetEnd(text, close + 1, to) == to;
  }

  /** {@code <h2>第一章　总则</h2>}. */
  private void headingTag(int from, int to) {
    if (to - from > 4 && text.charAt(from) == '<' && (text.charAt(from + 1) | 0x20) == 'h') {
      int level = Chars.digit(text.charAt(from + 2));
      int content = level > 0 && level < 7 ? HtmlMark.tagEnd(text, from) : -1;
      if (content > 0 && content < to) {
        hint(lines.index(), level, content);
      }
    }
  }

  /** A numbered list item; CommonMark lets no line of dashes make it a heading. */
  private boolean isNumbered(int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > from && i < to && (text.charAt(i) == '.' || text.charAt(i) == ')');
  }

  private int skipSpace(int from, int to) {
    int i = from;
    while (i < to && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
