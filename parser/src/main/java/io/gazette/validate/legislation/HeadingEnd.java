package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 第四章　通信和警报。: the heading of a chapter is no sentence; and items that run together. */
final class HeadingEnd implements Check.Documents {

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

  static final Rule TOGETHER =
      new Rule(
          "GZ338",
          "items-run-together",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-06",
          new Message("两项排在一行", "two items stand on one line"),
          new Message(
              "项各占一行；连排的后一项会当成前一项的文字。",
              "Each item has a line of its own; the second is read as text of the first."),
          new Message("后一项另起一行。", "Begin a new line."),
          new Rule.Example(
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：
          （一）不登记的；（二）不免疫的；
          （三）不束绳的。
          第二条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：
          （一）不登记的；
          （二）不免疫的；
          （三）不束绳的。
          第二条　本办法自2024年5月1日起施行。
          """));

  private static final int LONGEST = 24;

  @Override
  public List<Rule> rules() {
    return List.of(RULE, TOGETHER);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    blocks(document.body(), sheet, report);
  }

  private static void blocks(List<Block> blocks, Sheet sheet, Report report) {
    Block.Unit before = null;
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        look(unit, sheet, report);
        if (before != null) {
          together(before, unit, report);
        }
        before = unit;
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
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return text.startsWith("第")
        && text.length() <= LONGEST
        && end > 1
        && end + 1 < text.length()
        && "编章节".indexOf(text.charAt(end)) >= 0
        && Chars.isBlank(text.charAt(end + 1));
  }

  private static boolean isNumeral(char c) {
    return "一二三四五六七八九十百".indexOf(c) >= 0;
  }

  /** （三）…；（四）…: the second begins on the line where the first ends. */
  private static void together(Block.Unit before, Block.Unit unit, Report report) {
    boolean items = before.type() == Block.Type.ITEM && unit.type() == Block.Type.ITEM;
    boolean line = before.span().endLine() == unit.span().line() && unit.span().line() > 0;
    String label = unit.num().strip();
    if (items && line && label.startsWith("（") && before.text().strip().endsWith("；")) {
      report.of(TOGETHER).at(Parts.label(unit), label + "另起一行", label + " begins a new line");
    }
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }
}
