package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Block;
import io.gazette.parse.join.Node;
import io.gazette.parse.words.Spacing;

/**
 * Opens the units that labels begin. The role of a label is decided by where it stands: （一） is 项
 * under an article and a heading in a plan.
 */
final class Labelled {

  /** Headings have five levels: 一、（一）1.（1）① (BOD-01). */
  private static final int DEEPEST = 5;

  private final Tree tree;
  private final Numbering numbering;

  Labelled(Tree tree, Numbering numbering) {
    this.tree = tree;
    this.numbering = numbering;
  }

  /** Opens the unit that the label of {@code line} begins. */
  void open(Line line) {
    MarkerStyle style = line.marker().style();
    if (style == MarkerStyle.ARTICLE) {
      article(line);
    } else if (style.isDivision() || style == MarkerStyle.PORTION) {
      division(line);
    } else if (style == MarkerStyle.NAMED) {
      named(line);
    } else if (style == MarkerStyle.DECIMAL) {
      decimal(line);
    } else if (tree.inArticle() && !isHeadingAboveArticles(line)) {
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
    tree.closeTo(type);
    Node node = tree.push(new Node(type, 0, line));
    node.heading = Spacing.heading(line.textAfterLabel());
  }

  private void article(Line line) {
    tree.closeTexts();
    Node article = tree.push(new Node(Block.Type.ARTICLE, 0, line));
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
      Node paragraph = tree.push(Node.unlabelled(Block.Type.PARAGRAPH, line));
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
    boolean introduced =
        tree.leaf() != null && (tree.leaf().lastChar() == '：' || tree.leaf().lastChar() == ':');
    return numbering.continuesHeading(line.marker()) && !introduced && !inChineseList();
  }

  private boolean inChineseList() {
    for (Node node : tree.open()) {
      if (node.style == MarkerStyle.CHINESE && node.type == Block.Type.ITEM) {
        return true;
      }
    }
    return false;
  }

  private void item(Line line) {
    MarkerStyle style = line.marker().style();
    if (isInListOf(style)) {
      while (tree.top().style != style) {
        tree.pop();
      }
      tree.pop();
    }
    if (tree.top().type == Block.Type.ARTICLE) {
      tree.push(Node.unlabelled(Block.Type.PARAGRAPH, line));
    }
    boolean top = tree.top().type == Block.Type.PARAGRAPH;
    Node node = tree.push(new Node(top ? Block.Type.ITEM : Block.Type.SUBITEM, 0, line));
    node.append(line, line.textAfterLabel());
  }

  private boolean isInListOf(MarkerStyle style) {
    for (Node node : tree.open()) {
      if (node.style == style && node.type != Block.Type.HEADING) {
        return true;
      }
    }
    return false;
  }

  /** 主旨：: its name is a heading, what follows on the line its text. */
  private void named(Line line) {
    tree.clear();
    Node section = tree.push(new Node(Block.Type.HEADING, 1, line));
    section.heading = line.source().compact(line.marker().from(), line.marker().to());
    section.append(line, line.textAfterLabel());
  }

  /**
   * The level of a heading: 一、 is the first, below 主旨： or 壹、 the second, and all others in their
   * order below it.
   */
  private int level(MarkerStyle style) {
    if (style == MarkerStyle.STEM || style == MarkerStyle.LETTER) {
      return levelBelow(style);
    }
    int level = Math.max(1, style.ordinal() - MarkerStyle.CHINESE.ordinal() + 1);
    for (Node node : tree.open()) {
      boolean above = node.style == MarkerStyle.NAMED || node.style == MarkerStyle.FORMAL;
      boolean stem = node.style == MarkerStyle.STEM && node.level == 1;
      level += stem || above && node.style.compareTo(style) < 0 ? 1 : 0;
    }
    return Math.min(level, DEEPEST);
  }

  /**
   * 甲、 and a) have no place in the row of styles: they stand below whatever is open when the first
   * comes.
   */
  private int levelBelow(MarkerStyle style) {
    int level = 0;
    for (Node node : tree.open()) {
      if (node.style == style && node.type == Block.Type.HEADING) {
        return node.level;
      }
      level = node.type == Block.Type.HEADING ? Math.max(level, node.level) : level;
    }
    return Math.min(level + 1, DEEPEST);
  }

  private void heading(Line line) {
    int level = level(line.marker().style());
    while (!tree.isEmpty()
        && !Tree.isDivision(tree.top())
        && (tree.top().type != Block.Type.HEADING
            || isClosedBy(tree.top(), level, line.marker().style()))) {
      tree.pop();
    }
    push(level, line);
  }

  /** A label of another row under 1.1 stands in it, unless that row was open around it. */
  private boolean isClosedBy(Node heading, int level, MarkerStyle style) {
    return heading.style == MarkerStyle.DECIMAL ? isHeadingOpen(style) : heading.level >= level;
  }

  private boolean isHeadingOpen(MarkerStyle style) {
    for (Node node : tree.open()) {
      if (node.type == Block.Type.HEADING && node.style == style) {
        return true;
      }
    }
    return false;
  }

  /** 2.1.1 stands in 2.1, 2.1 in 2 or in 二、; where nothing has that number, in what is open. */
  private void decimal(Line line) {
    String path = line.marker().path();
    Node holder = holder(path);
    while (!tree.isEmpty() && !Tree.isDivision(tree.top()) && tree.top() != holder) {
      Node top = tree.top();
      boolean other = top.type == Block.Type.HEADING && top.style != MarkerStyle.DECIMAL;
      if (holder == null && other && DecimalPath.depth(path) > 1) {
        break;
      }
      tree.pop();
    }
    push(Math.min(DecimalPath.depth(path), DEEPEST), line);
  }

  /** The open heading that {@code path} stands in by its number; null for none. */
  private Node holder(String path) {
    Node holder = null;
    for (Node node : tree.open()) {
      if (node.type != Block.Type.HEADING || DecimalPath.depth(path) == 1) {
        continue;
      }
      if (node.style == MarkerStyle.DECIMAL && path.startsWith(node.number + ".")) {
        return node;
      }
      boolean row = node.style == MarkerStyle.CHINESE || node.style == MarkerStyle.ARABIC;
      holder = holder == null && row && node.value == DecimalPath.first(path) ? node : holder;
    }
    return holder;
  }

  private void push(int level, Line line) {
    Node node = tree.push(new Node(Block.Type.HEADING, level, line));
    node.append(line, line.textAfterLabel());
  }
}
