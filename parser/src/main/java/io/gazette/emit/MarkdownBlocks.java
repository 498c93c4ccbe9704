package io.gazette.emit;

import io.gazette.model.Block;
import io.gazette.text.Chars;
import java.util.List;

/** The body of a document in Markdown. Labels are printed text, never marks of a Markdown list. */
final class MarkdownBlocks {

  /** Under the title of the document. */
  private static final int FIRST_LEVEL = 2;

  private final MarkdownPage page;

  MarkdownBlocks(MarkdownPage page) {
    this.page = page;
  }

  void block(Block block) {
    block(block, FIRST_LEVEL);
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Unit unit) {
      unit(unit, level);
    } else if (block instanceof Block.Table table) {
      page.table(TableGrid.rows(table));
    } else if (block instanceof Block.Figure figure) {
      page.figure(figure.alternative(), figure.target());
    }
  }

  private void unit(Block.Unit unit, int level) {
    boolean heading = isHeading(unit);
    if (heading) {
      page.heading(level, line(unit.num(), unit.heading()));
      page.paragraph(unit.text());
    } else if (unit.type() == Block.Type.ARTICLE && !unit.quoted()) {
      article(unit, level);
      return;
    } else {
      page.paragraph(line(unit.num(), line(unit.heading(), unit.text())));
    }
    children(unit.children(), heading ? level + 1 : level);
  }

  /**
   * {@code **第一条**　text}: the first 款 stands on the line of the label. An article with a title is a
   * heading.
   */
  private void article(Block.Unit article, int level) {
    List<Block> children = article.children();
    if (!MarkdownText.isBlank(article.heading())) {
      page.heading(level, line(article.num(), article.heading()));
      page.paragraph(article.text());
      children(children, level + 1);
    } else if (MarkdownText.isBlank(article.text())
        && !children.isEmpty()
        && isSentence(children.get(0))) {
      Block.Unit first = (Block.Unit) children.get(0);
      page.strong(article.num(), first.text());
      children(first.children(), level);
      children(children.subList(1, children.size()), level);
    } else {
      page.strong(article.num(), article.text());
      children(children, level);
    }
  }

  private void children(List<Block> children, int level) {
    children.forEach(child -> block(child, level));
  }

  /** A paragraph without label; （删除） beside an article would look like the title of the article. */
  private static boolean isSentence(Block block) {
    return block instanceof Block.Unit unit
        && unit.type() == Block.Type.PARAGRAPH
        && !unit.quoted()
        && MarkdownText.isBlank(unit.num() + unit.heading())
        && !MarkdownText.isBlank(unit.text())
        && !Chars.isCloser(last(unit.text()));
  }

  /**
   * Whether the unit is a heading on the page: 第一章　总则, 一、总体要求; not a sentence with a label, and not
   * new text that an amending decision quotes.
   */
  private static boolean isHeading(Block.Unit unit) {
    return switch (unit.type()) {
      case PART, SUBPART, CHAPTER, SECTION -> !unit.quoted();
      case HEADING ->
          !unit.quoted()
              && MarkdownText.isBlank(unit.text())
              && !MarkdownText.isBlank(unit.heading())
              && !Chars.isSentenceEnd(last(unit.heading()));
      default -> false;
    };
  }

  /**
   * Two pieces of one printed line: 一、总体要求 and a run-in heading touch what follows, {@code 1.} and
   * 第一章　总则 want a space.
   */
  private static String line(String first, String second) {
    if (MarkdownText.isBlank(first) || MarkdownText.isBlank(second)) {
      return MarkdownText.isBlank(first) ? second : first;
    }
    char last = last(first);
    return last != '.' && isMark(last) ? first + second : first + "　" + second;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether {@code c} parts a label from its text: 、）： or a number in a ring. */
  private static boolean isMark(char c) {
    return c == '、'
        || c == '．'
        || c == '，'
        || Chars.isSentenceEnd(c)
        || Chars.isCloser(c)
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
