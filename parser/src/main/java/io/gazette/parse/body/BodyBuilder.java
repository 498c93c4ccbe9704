package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.Marker;
import io.gazette.classify.MarkerStyle;
import io.gazette.diagnostic.Rule;
import io.gazette.model.Block;
import io.gazette.model.Join;
import io.gazette.parse.join.Joiner;
import io.gazette.parse.join.Layout;
import io.gazette.parse.join.Node;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.References;
import io.gazette.parse.words.Spacing;
import io.gazette.text.Chars;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds the tree of a body from its lines. The style of a label is read from the line; its role is
 * decided here, by where it stands: （一） is 项 under an article and a heading in a plan.
 */
public final class BodyBuilder {

  private final Trace trace;
  private final List<Line> lines;
  private final Joiner joiner;
  private final Numbering numbering = new Numbering();
  private final Quotation quotation;
  private final List<Object> roots = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private Node leaf;

  private BodyBuilder(Trace trace, List<Line> lines, Layout layout, boolean amending) {
    this.trace = trace;
    this.lines = lines;
    this.joiner = new Joiner(trace, layout, lines);
    this.quotation = new Quotation(lines, amending);
  }

  /**
   * The blocks of a body.
   *
   * @param lines of the body and nothing else
   * @param layout of the document they stand in
   * @param amending whether it is a decision that amends: what it quotes is no part of itself
   */
  public static List<Block> build(Trace trace, List<Line> lines, Layout layout, boolean amending) {
    BodyBuilder builder = new BodyBuilder(trace, lines, layout, amending);
    for (int i = 0; i < lines.size(); i++) {
      i = builder.take(i);
    }
    return Blocks.of(builder.roots);
  }

  /**
   * Takes line {@code i} and, for a table, those that belong to it; returns the index of the last
   * line taken.
   */
  private int take(int i) {
    Line line = lines.get(i);
    if (line.is(LineKind.TABLE_ROW)) {
      return table(i);
    }
    if (line.is(LineKind.FIGURE)) {
      attach(Tables.figure(line));
      return i;
    }
    if (quotation.isInside(i) || quotation.isUnmarked(i, leaf, numbering)) {
      quoted(line);
    } else if (line.marker() != null && !line.is(LineKind.ORDER_NUMBER) && isLabel(i)) {
      label(line);
    } else {
      text(i);
    }
    if (leaf != null && leaf.lastLine() == line) {
      quotation.after(i, leaf);
    }
    return i;
  }

  // --- labels ---------------------------------------------------------------------------------

  private boolean isLabel(int i) {
    Line line = lines.get(i);
    Marker marker = line.marker();
    if (marker.doubtful() && !isInRow(i)) {
      return false;
    }
    boolean heading = line.hint().isHeading();
    if (!heading && !marker.style().isDivision() && joiner.isFlushLeft(line) && leaf != null) {
      return false;
    }
    if (marker.style() == MarkerStyle.ARTICLE) {
      if (numbering.isDue(marker)) {
        return heading || !References.isCitation(line) && !cutCitation(line);
      }
      return heading
          || !References.isCitation(line)
              && (leaf == null || !joiner.goesOnDespiteLabel(leaf, line))
              && (marker.spaced() || numbering.articles() == 0 || !Joiner.isOpen(leaf));
    }
    if (marker.style().isDivision() || marker.style() == MarkerStyle.PORTION) {
      return heading || isDivisionHeading(line);
    }
    boolean due = numbering.isDue(marker);
    return heading || leaf == null || due || !joiner.goesOnDespiteLabel(leaf, line);
  }

  /** 1.300总吨…｜2.超过…: the number before or after it is a label of the same form. */
  private boolean isInRow(int i) {
    Marker marker = lines.get(i).marker();
    if (marker.value() > 1) {
      return numbering.isDue(marker);
    }
    for (int k = i + 1; k < Math.min(lines.size(), i + 12); k++) {
      Line next = lines.get(k);
      if (next.has(marker.style())) {
        return next.marker().value() == 2;
      }
      if (next.has(MarkerStyle.ARTICLE)) {
        return false;
      }
    }
    return false;
  }

  /** In lines of a fixed width even a number that is due may be a citation: 违反本法｜第三条第一款. */
  private boolean cutCitation(Line line) {
    return leaf != null
        && joiner.layout().form() == Layout.Form.WRAPPED
        && !line.marker().spaced()
        && joiner.goesOnDespiteLabel(leaf, line)
        && line.gapBefore() == false
        && leaf.lastChar() != '：';
  }

  /** 第二章 总则: a short phrase. A sentence that begins with 第二章 is text. */
  private static boolean isDivisionHeading(Line line) {
    int length = line.to() - line.marker().textFrom();
    char last = line.last();
    return length <= 60 && "。；，,;：".indexOf(last) < 0 && !References.isCitation(line);
  }

  private void label(Line line) {
    if (line.marker().confusable()) {
      reportConfusable(line);
    }
    MarkerStyle style = line.marker().style();
    if (style == MarkerStyle.ARTICLE) {
      article(line);
    } else if (style.isDivision() || style == MarkerStyle.PORTION) {
      division(line);
    } else if (inArticle() && !isHeadingAboveArticles(line)) {
      item(line);
    } else {
      heading(line);
    }
    numbering.took(line.marker());
  }

  private void division(Line line) {
    Block.Type type =
        switch (line.marker().style()) {
          case PART, PORTION -> Block.Type.PART;
          case SUBPART -> Block.Type.SUBPART;
          case SECTION -> Block.Type.SECTION;
          default -> Block.Type.CHAPTER;
        };
    closeTo(type);
    Node node = push(new Node(type, 0, line));
    node.heading = Spacing.heading(line.textAfterLabel());
  }

  private void article(Line line) {
    while (!open.isEmpty() && !isDivision(open.peek()) && open.peek().type != Block.Type.HEADING) {
      open.pop();
    }
    reportNumber(line);
    Node article = push(new Node(Block.Type.ARTICLE, 0, line));
    String text = line.textAfterLabel();
    int titleEnd = ArticleTitles.end(text);
    if (titleEnd > 0) {
      article.heading = text.substring(0, titleEnd);
      text = text.substring(titleEnd).strip();
    } else if (line.hint().isHeading()) {
      article.heading = text;
      text = "";
    }
    if (!text.isEmpty()) {
      Node paragraph = push(Node.unlabelled(Block.Type.PARAGRAPH, line));
      paragraph.append(line, text);
    }
  }

  /**
   * 一、 above articles (第一条 … 二、…) as judicial interpretations have it: the number goes on with the
   * last heading.
   */
  private boolean isHeadingAboveArticles(Line line) {
    if (line.hint().isHeading()) {
      return true;
    }
    if (line.marker().style() != MarkerStyle.CHINESE) {
      return false;
    }
    boolean introduced = leaf != null && (leaf.lastChar() == '：' || leaf.lastChar() == ':');
    return numbering.continuesHeading(line.marker()) && !introduced && !inChineseList();
  }

  private boolean inChineseList() {
    for (Node node : open) {
      if (node.style == MarkerStyle.CHINESE && node.type == Block.Type.ITEM) {
        return true;
      }
    }
    return false;
  }

  private void item(Line line) {
    MarkerStyle style = line.marker().style();
    if (isInListOf(style)) {
      while (open.peek().style != style) {
        open.pop();
      }
      open.pop();
    }
    if (open.peek().type == Block.Type.ARTICLE) {
      push(Node.unlabelled(Block.Type.PARAGRAPH, line));
    }
    boolean top = open.peek().type == Block.Type.PARAGRAPH;
    Node node = push(new Node(top ? Block.Type.ITEM : Block.Type.SUBITEM, 0, line));
    node.append(line, line.textAfterLabel());
  }

  private boolean isInListOf(MarkerStyle style) {
    for (Node node : open) {
      if (node.style == style && node.type != Block.Type.HEADING) {
        return true;
      }
    }
    return false;
  }

  private void heading(Line line) {
    int level = line.marker().style().ordinal() - MarkerStyle.CHINESE.ordinal() + 1;
    while (!open.isEmpty()
        && !isDivision(open.peek())
        && (open.peek().type != Block.Type.HEADING || open.peek().level >= level)) {
      open.pop();
    }
    Node node = push(new Node(Block.Type.HEADING, level, line));
    node.append(line, line.textAfterLabel());
  }

  // --- text without a label -------------------------------------------------------------------

  private void text(int i) {
    Line line = lines.get(i);
    if (leaf != null && isPending(leaf)) {
      fill(line);
    } else if (leaf != null && isHeadingRest(line)) {
      leaf.heading = Spacing.heading(leaf.heading + line.text());
      leaf.reach(line);
    } else if (leaf != null && (leaf.hasText() && joiner.goesOn(leaf, line) || isNoteOf(line))) {
      goOn(line);
    } else if (isUnnumberedDivision(line)) {
      closeTo(Block.Type.CHAPTER);
      Node node = push(Node.unlabelled(Block.Type.CHAPTER, line));
      node.heading = Spacing.heading(line.text());
    } else {
      paragraph(i);
    }
  }

  /** A label alone on its line: what follows is its heading or text. */
  private static boolean isPending(Node leaf) {
    return leaf.isLabelled()
        && !leaf.hasText()
        && (leaf.heading.isEmpty() || leaf.type == Block.Type.ARTICLE);
  }

  private void fill(Line line) {
    if (isDivision(leaf)) {
      leaf.heading = Spacing.heading(line.text());
      leaf.reach(line);
    } else if (leaf.type == Block.Type.ARTICLE) {
      Node paragraph = push(Node.unlabelled(Block.Type.PARAGRAPH, line));
      paragraph.append(line, line.text());
    } else {
      leaf.append(line, line.text());
    }
  }

  /** 第七章｜附｜则: a heading whose characters stand on lines of their own. */
  private boolean isHeadingRest(Line line) {
    return isDivision(leaf)
        && !leaf.hasText()
        && leaf.lastLine().number() + 1 == line.number()
        && line.to() - line.from() == 1
        && (leaf.heading.length() == 1 || leaf.lastLine().to() - leaf.lastLine().from() <= 2)
        && Chars.isHan(line.first());
  }

  /** （责任单位：…） on a line of its own belongs to the paragraph above (BOD-05). */
  private boolean isNoteOf(Line line) {
    return leaf.hasText()
        && Chars.fold(line.first()) == '('
        && line.kind() == LineKind.TEXT
        && ResponsibilityNotes.isNote(line.text());
  }

  private void goOn(Line line) {
    if (!isNoteOf(line) || Joiner.isOpen(leaf)) {
      Line last = leaf.lastLine();
      if (trace.join(last, line, joiner.layout()) == Join.Reason.PAGE_TURN) {
        reportDoubled(last, line);
      }
    }
    leaf.append(line, line.text());
  }

  private void paragraph(int i) {
    Line line = lines.get(i);
    if (inArticle()) {
      toParagraphOfArticle(i);
    } else if (Closings.isClosing(line)) {
      open.clear();
    } else {
      while (!open.isEmpty()
          && !isDivision(open.peek())
          && open.peek().type != Block.Type.HEADING) {
        open.pop();
      }
    }
    Node node = push(Node.unlabelled(Block.Type.PARAGRAPH, line));
    node.append(line, line.text());
  }

  /**
   * Where in an article line {@code i}, a text without a label, belongs: to the item above it,
   * where the list goes on below; to the same 款 after the list, where the last item has not come to
   * its end (；); else it is a 款 of its own.
   */
  private void toParagraphOfArticle(int i) {
    boolean afterList =
        leaf != null && (leaf.type == Block.Type.ITEM || leaf.type == Block.Type.SUBITEM);
    boolean unended = afterList && "；;，,、：:".indexOf(leaf.lastChar()) >= 0;
    Node goingOn = listGoingOn(i);
    if (goingOn != null) {
      boolean introduced = leaf.lastChar() == '：' || leaf.lastChar() == ':';
      while (open.peek() != (introduced ? leaf : goingOn)) {
        open.pop();
      }
      return;
    }
    while (open.peek().type != Block.Type.ARTICLE) {
      if (unended && open.peek().type == Block.Type.PARAGRAPH) {
        return;
      }
      open.pop();
    }
  }

  /**
   * The open item whose next one is the next label below line {@code i}; null where no list goes
   * on.
   */
  private Node listGoingOn(int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + 12); k++) {
      Marker marker = lines.get(k).marker();
      if (marker == null) {
        continue;
      }
      if (!marker.style().isList()) {
        return null;
      }
      for (Node node : open) {
        boolean item = node.type == Block.Type.ITEM || node.type == Block.Type.SUBITEM;
        if (item && node.style == marker.style() && node.value + 1 == marker.value()) {
          return node;
        }
      }
    }
    return null;
  }

  private void quoted(Line line) {
    if (leaf != null
        && leaf.quoted
        && leaf.hasText()
        && line.marker() == null
        && joiner.goesOn(leaf, line)) {
      goOn(line);
      return;
    }
    if (!open.isEmpty() && open.peek().type == Block.Type.PARAGRAPH) {
      open.pop();
    }
    Node node = push(Node.unlabelled(Block.Type.PARAGRAPH, line));
    node.quoted = true;
    node.append(line, line.text());
  }

  /** 附则, 总则 alone on a line: a chapter that the source prints without its number. */
  private boolean isUnnumberedDivision(Line line) {
    if (line.hint().isHeading()) {
      return numbering.articles() > 0 || numbering.divisions() > 0;
    }
    return line.to() - line.from() <= 8
        && (numbering.divisions() > 0 || inArticle())
        && switch (line.compact()) {
          case "附则", "附則", "总则", "總則", "分则", "罚则" -> true;
          default -> false;
        };
  }

  // --- tables ---------------------------------------------------------------------------------

  private int table(int from) {
    int to = from;
    while (to < lines.size() && lines.get(to).is(LineKind.TABLE_ROW)) {
      to++;
    }
    attach(Tables.table(lines.subList(from, to)));
    return to - 1;
  }

  private void attach(Block block) {
    if (open.isEmpty()) {
      roots.add(block);
    } else {
      open.peek().children.add(block);
    }
    leaf = null;
  }

  // --- the tree -------------------------------------------------------------------------------

  private Node push(Node node) {
    if (open.isEmpty()) {
      roots.add(node);
    } else {
      open.peek().children.add(node);
    }
    open.push(node);
    leaf = node;
    return node;
  }

  /** Closes what a division of {@code type} cannot stand in: its equals and all below them. */
  private void closeTo(Block.Type type) {
    while (!open.isEmpty()
        && (!isDivision(open.peek()) || open.peek().type.ordinal() >= type.ordinal())) {
      open.pop();
    }
  }

  private boolean inArticle() {
    for (Node node : open) {
      if (node.type == Block.Type.ARTICLE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDivision(Node node) {
    return node.type.ordinal() <= Block.Type.SECTION.ordinal();
  }

  // --- findings -------------------------------------------------------------------------------

  private void reportNumber(Line line) {
    Marker marker = line.marker();
    int last = numbering.lastArticle();
    if (numbering.isDue(marker) || marker.value() == 1) {
      return;
    }
    String label = trace.text().compact(marker.from(), marker.to());
    if (marker.value() > last) {
      trace.find(
          Rule.ARTICLE_NUMBER_GAP,
          label + " follows article " + last + "; what stands between is missing",
          trace.text().span(marker.from(), marker.to()));
    } else {
      trace.find(
          Rule.ARTICLE_NUMBER_REPEATED,
          label + " follows article " + last + "; the number was used before",
          trace.text().span(marker.from(), marker.to()));
    }
  }

  private void reportConfusable(Line line) {
    Marker marker = line.marker();
    trace.find(
        Rule.CONFUSABLE_CHARACTER,
        trace.text().text(marker.from(), marker.from() + 1) + " is printed for 第 in a label; set 第",
        marker.from(),
        marker.from() + 1,
        "第");
  }

  /** A character that ends a page and begins the next: 公共服务平台｜台，推进 (PUN-11). */
  private void reportDoubled(Line last, Line line) {
    char end = last.last();
    if (end == line.first() && Chars.isHan(end) && !joiner.isWordOf(end, line)) {
      trace.find(
          Rule.DOUBLED_AT_PAGE_TURN,
          end + " ends the page and begins the next; delete one",
          line.from(),
          line.from() + 1,
          "");
    }
  }
}
