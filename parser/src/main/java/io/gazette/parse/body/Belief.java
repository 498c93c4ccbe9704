package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.Marker;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Block;
import io.gazette.parse.join.Joiner;
import io.gazette.parse.join.Layout;
import io.gazette.parse.join.Node;
import io.gazette.parse.words.References;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.List;

/**
 * Whether the label at the start of a line is believed: its number is due, or nothing speaks
 * against it.
 */
final class Belief {

  private final List<Line> lines;
  private final Joiner joiner;
  private final Numbering numbering;
  private final Tree tree;

  /** Whether a decimal with a point, 1.1, has been a label. */
  private boolean pointed;

  /** Whether the last article had its number in digits. */
  private boolean arabic;

  Belief(List<Line> lines, Joiner joiner, Numbering numbering, Tree tree) {
    this.lines = lines;
    this.joiner = joiner;
    this.numbering = numbering;
    this.tree = tree;
  }

  /** Whether line {@code i}, which has a marker, is labelled by it. */
  boolean isLabel(int i) {
    Line line = lines.get(i);
    Marker marker = line.marker();
    if (marker.style() == MarkerStyle.NAMED) {
      return true;
    }
    if (line.hint() == LineHint.CONTINUATION && tree.leaf() != null && tree.leaf().hasText()) {
      return false;
    }
    if (marker.style() == MarkerStyle.DECIMAL) {
      boolean label = !tree.inArticle() && (line.hint().isHeading() || isDecimalLabel(i));
      pointed |= label && marker.path().indexOf('.') > 0;
      return label;
    }
    if (marker.doubtful() && !isInRow(i)) {
      return false;
    }
    boolean heading = line.hint().isHeading();
    if (!heading
        && !marker.style().isDivision()
        && joiner.isFlushLeft(line)
        && tree.leaf() != null) {
      return false;
    }
    if (marker.style() == MarkerStyle.ARTICLE) {
      boolean label = heading || isArticle(line);
      arabic = label ? isArabic(line) : arabic;
      return label;
    }
    if (marker.style().isDivision() || marker.style() == MarkerStyle.PORTION) {
      return heading || isDivisionHeading(line);
    }
    boolean due = numbering.isDue(marker);
    if (!heading && !due && isInRun(line)) {
      return false;
    }
    return heading || tree.leaf() == null || due || !joiner.goesOnDespiteLabel(tree.leaf(), line);
  }

  /**
   * 1.1 编制目的: the number is due and others of its kind stand above it or follow, where it has a
   * point in any chapter above; one that is not due may be misprinted where it goes on within its
   * chapter.
   */
  private boolean isDecimalLabel(int i) {
    Marker marker = lines.get(i).marker();
    String last = numbering.lastDecimal();
    if (numbering.isDue(marker)) {
      boolean point = marker.path().indexOf('.') > 0;
      return last.indexOf('.') > 0 || point && pointed || isFollowed(i, marker.path());
    }
    int step = DecimalPath.first(marker.path()) - DecimalPath.first(last);
    return !last.isEmpty()
        && marker.spaced()
        && DecimalPath.depth(marker.path()) > 1
        && (step == 0 || step == 1);
  }

  /**
   * Whether, below 1 or 1.1, stands 1.1 or 1.2, or else 2 and below it 2.1 (1 范围, 2 规范性引用文件, 3 术语,
   * 3.1): a row of numbers without points is one of a table.
   */
  private boolean isFollowed(int i, String path) {
    String last = path;
    for (int k = i + 1; k < Math.min(lines.size(), i + 40); k++) {
      if (lines.get(k).has(MarkerStyle.DECIMAL)) {
        String next = lines.get(k).marker().path();
        if (!DecimalPath.follows(last, next)) {
          return false;
        }
        if (next.indexOf('.') > 0) {
          return true;
        }
        last = next;
      }
    }
    return false;
  }

  private boolean isArticle(Line line) {
    if (References.isCitation(line)) {
      return false;
    }
    Marker marker = line.marker();
    if (numbering.isDue(marker)) {
      return !cutCitation(line);
    }
    Node leaf = tree.leaf();
    boolean first = numbering.articles() == 0;
    return !isTextOfArticle()
        && (first || arabic == isArabic(line))
        && (leaf == null || !joiner.goesOnDespiteLabel(leaf, line))
        && (marker.spaced() || first || leaf == null || !Joiner.isOpen(leaf));
  }

  /** ①落实责任；②稳定产能；｜③节约用水。: the row runs on in the paragraph above. */
  private boolean isInRun(Line line) {
    char label = line.first();
    char before = (char) (label - 1);
    return line.has(MarkerStyle.CIRCLED)
        && line.marker().value() > 1
        && tree.leaf() != null
        && tree.leaf().text().toString().indexOf(before) > 0;
  }

  /** 第 9 條 alone on its line: what follows is its text, also 第七條及前條…. */
  private boolean isTextOfArticle() {
    Node leaf = tree.leaf();
    return leaf != null && leaf.type == Block.Type.ARTICLE && !leaf.hasText();
  }

  /**
   * Whether the number is printed 9: 第三條 in a law whose articles are 第 9 條 is one that it cites.
   */
  private static boolean isArabic(Line line) {
    int at = line.marker().from() + 1;
    while (at < line.marker().to() && Chars.isBlank(line.source().at(at))) {
      at++;
    }
    return Chars.digit(line.source().at(at)) >= 0;
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
    return tree.leaf() != null
        && joiner.layout().form() == Layout.Form.WRAPPED
        && !line.marker().spaced()
        && joiner.goesOnDespiteLabel(tree.leaf(), line)
        && line.gapBefore() == false
        && tree.leaf().lastChar() != '：';
  }

  /** 第二章 总则: a short phrase. A sentence that begins with 第二章 is text. */
  private static boolean isDivisionHeading(Line line) {
    int length = line.to() - line.marker().textFrom();
    char last = line.last();
    return length <= 60 && "。；，,;：".indexOf(last) < 0 && !References.isCitation(line);
  }
}
