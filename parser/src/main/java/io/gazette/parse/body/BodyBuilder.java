package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.Marker;
import io.gazette.model.Block;
import io.gazette.model.Join;
import io.gazette.parse.join.Joiner;
import io.gazette.parse.join.Layout;
import io.gazette.parse.join.Node;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.Spacing;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
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
  private final Tree tree = new Tree();
  private final Belief belief;
  private final Labelled labelled = new Labelled(tree, numbering);
  private final LabelFaults faults;
  private final Quotation quotation;

  private BodyBuilder(Trace trace, List<Line> lines, Layout layout, boolean amending) {
    this.trace = trace;
    this.lines = lines;
    this.joiner = new Joiner(trace, layout, lines);
    this.belief = new Belief(lines, joiner, numbering, tree);
    this.faults = new LabelFaults(trace, joiner);
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
    return Blocks.of(builder.tree.roots());
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
      tree.attach(Tables.figure(line));
      return i;
    }
    boolean continued = line.hint() == LineHint.CONTINUATION;
    if (continued && tree.leaf() != null && tree.leaf().hasText()) {
      goOn(line);
    } else if (quotation.isInside(i) || quotation.isUnmarked(i, tree.leaf(), numbering)) {
      quoted(line);
    } else if (line.marker() != null && !line.is(LineKind.ORDER_NUMBER) && belief.isLabel(i)) {
      label(line);
    } else {
      text(i);
    }
    if (tree.leaf() != null && tree.leaf().lastLine() == line) {
      quotation.after(i, tree.leaf());
    }
    return i;
  }

  private void label(Line line) {
    if (line.marker().confusable()) {
      faults.confusable(line);
    }
    labelled.open(line);
  }

  private void text(int i) {
    Line line = lines.get(i);
    if (tree.leaf() != null && isPending(tree.leaf())) {
      fill(line);
    } else if (tree.leaf() != null && isHeadingRest(line)) {
      tree.leaf().heading = Spacing.heading(tree.leaf().heading + line.text());
      tree.leaf().reach(line);
    } else if (tree.leaf() != null
        && (tree.leaf().hasText() && joiner.goesOn(tree.leaf(), line) || isNoteOf(line))) {
      goOn(line);
    } else if (isUnnumberedDivision(line)) {
      tree.closeTo(Block.Type.CHAPTER);
      Node node = tree.push(Node.unlabelled(Block.Type.CHAPTER, line));
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
    if (Tree.isDivision(tree.leaf())) {
      tree.leaf().heading = Spacing.heading(line.text());
      tree.leaf().reach(line);
    } else if (tree.leaf().type == Block.Type.ARTICLE) {
      Node paragraph = tree.push(Node.unlabelled(Block.Type.PARAGRAPH, line));
      paragraph.append(line, line.text());
    } else {
      tree.leaf().append(line, line.text());
    }
  }

  /**
   * 第七章｜附｜则: a heading whose characters stand on lines of their own, or one that the page shows to
   * go on: 第五章　关系国有资产出资人权益的｜重大事项.
   */
  private boolean isHeadingRest(Line line) {
    if (!Tree.isDivision(tree.leaf())
        || tree.leaf().hasText()
        || tree.leaf().lastLine().number() + 1 != line.number()) {
      return false;
    }
    return line.hint() == LineHint.CONTINUATION
        || line.to() - line.from() == 1
            && (tree.leaf().heading.length() == 1
                || tree.leaf().lastLine().to() - tree.leaf().lastLine().from() <= 2)
            && Chars.isHan(line.first());
  }

  /** （责任单位：…） or 【责任单位：…】 on a line of its own belongs to the paragraph above (BOD-05). */
  private boolean isNoteOf(Line line) {
    return tree.leaf().hasText()
        && Brackets.isOpening(line.first())
        && line.kind() == LineKind.TEXT
        && ResponsibilityNotes.isNote(line.text());
  }

  private void goOn(Line line) {
    if (!isNoteOf(line) || Joiner.isOpen(tree.leaf())) {
      Line last = tree.leaf().lastLine();
      if (trace.join(last, line, joiner.layout()) == Join.Reason.PAGE_TURN) {
        faults.doubled(last, line);
      }
    }
    tree.leaf().append(line, line.text());
  }

  private void paragraph(int i) {
    Line line = lines.get(i);
    if (tree.inArticle()) {
      toParagraphOfArticle(i);
    } else if (Closings.isClosing(line)
        && !(tree.isBareHeading() && Closings.takesEffect(line.compact()))) {
      tree.clear();
    } else {
      tree.closeTexts();
    }
    Node node = tree.push(Node.unlabelled(Block.Type.PARAGRAPH, line));
    node.append(line, line.text());
  }

  /**
   * Where in an article line {@code i}, a text without a label, belongs: to the item above it,
   * where the list goes on below; to the same 款 after the list, where the last item has not come to
   * its end (；); else it is a 款 of its own.
   */
  private void toParagraphOfArticle(int i) {
    boolean afterList =
        tree.leaf() != null
            && (tree.leaf().type == Block.Type.ITEM || tree.leaf().type == Block.Type.SUBITEM);
    boolean unended = afterList && "；;，,、：:".indexOf(tree.leaf().lastChar()) >= 0;
    Node goingOn = listGoingOn(i);
    if (goingOn != null) {
      Node leaf = tree.leaf() == null ? goingOn : tree.leaf();
      boolean introduced = leaf.lastChar() == '：' || leaf.lastChar() == ':';
      while (tree.top() != (introduced ? leaf : goingOn)) {
        tree.pop();
      }
      return;
    }
    while (tree.top().type != Block.Type.ARTICLE) {
      if (unended && tree.top().type == Block.Type.PARAGRAPH) {
        return;
      }
      tree.pop();
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
      for (Node node : tree.open()) {
        boolean item = node.type == Block.Type.ITEM || node.type == Block.Type.SUBITEM;
        if (item && node.style == marker.style() && node.value + 1 == marker.value()) {
          return node;
        }
      }
    }
    return null;
  }

  private void quoted(Line line) {
    boolean follows = tree.leaf() != null && tree.leaf().hasText() && line.marker() == null;
    if (follows
        && (joiner.isCutInQuote(tree.leaf(), line)
            || tree.leaf().quoted && joiner.goesOn(tree.leaf(), line))) {
      goOn(line);
      return;
    }
    if (!tree.isEmpty() && tree.top().type == Block.Type.PARAGRAPH) {
      tree.pop();
    }
    Node node = tree.push(Node.unlabelled(Block.Type.PARAGRAPH, line));
    node.quoted = true;
    node.append(line, line.text());
  }

  /** 附则, 总则 alone on a line: a chapter that the source prints without its number. */
  private boolean isUnnumberedDivision(Line line) {
    if (line.hint().isHeading()) {
      return numbering.articles() > 0 || numbering.divisions() > 0;
    }
    return line.to() - line.from() <= 8
        && (numbering.divisions() > 0 || tree.inArticle())
        && switch (line.compact()) {
          case "附则", "附則", "总则", "總則", "分则", "罚则" -> true;
          default -> false;
        };
  }

  private int table(int from) {
    int to = from;
    while (to < lines.size() && lines.get(to).is(LineKind.TABLE_ROW)) {
      to++;
    }
    tree.attach(Tables.table(lines.subList(from, to)));
    return to - 1;
  }
}
