package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 第四章　通信和警报。: the heading of a chapter is no sentence. */
final class HeadingMark implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ337",
          "heading-ends-with-mark",
          Severity.WARNING,
          "立法技术规范（试行）（一）1",
          new Message("章、节的名称末尾有标点", "the heading of a chapter ends with a mark"),
          new Message("章、节名称不是句子，末尾不加标点。", "A heading is no sentence and takes no mark."),
          new Message("删去标点。", "Delete it."),
          new Rule.Example(
              """
          第一章　总则
          第一条　为了规范养犬，制定本办法。
          第二章　登记。
          第二条　养犬人应当登记。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          第一章　总则
          第一条　为了规范养犬，制定本办法。
          第二章　登记
          第二条　养犬人应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  private static final int LONGEST = 24;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    blocks(document.body(), sheet, report);
  }

  private static void blocks(List<Block> blocks, Sheet sheet, Report report) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        look(unit, sheet, report);
        blocks(unit.children(), sheet, report);
      }
    }
  }

  private static void look(Block.Unit unit, Sheet sheet, Report report) {
    boolean like = unit.type() == Block.Type.PARAGRAPH && isHeading(unit.text().strip());
    String heading = like ? unit.text().strip() : unit.heading().strip();
    boolean division = like || unit.type().ordinal() < Block.Type.ARTICLE.ordinal();
    if (division && !heading.isEmpty() && "。，、；：".indexOf(last(heading)) >= 0) {
      report.at(
          sheet.lineOf(unit.span()), heading + "：末尾的标点应当删去", "a mark ends the heading; delete it");
    }
  }

  /** 第四章　通信和警报。, read as a paragraph for its mark. */
  private static boolean isHeading(String text) {
    int end = 1;
    while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
      end++;
    }
    return text.startsWith("第")
        && text.length() <= LONGEST
        && end > 1
        && end + 1 < text.length()
        && "编章节".indexOf(text.charAt(end)) >= 0
        && Chars.isBlank(text.charAt(end + 1));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
