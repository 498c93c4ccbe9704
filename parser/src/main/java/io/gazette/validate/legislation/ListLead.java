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

/** "The text before a list ends with ： and says 下列 or 以下" (LEG-09). */
final class ListLead implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ339",
          "list-lead-without-colon",
          Severity.INFO,
          "LEG-09",
          new Message("列举之前的引领语不以冒号结尾", "the text before a list ends in no colon"),
          new Message("引领语用冒号，项才与它相连。", "A colon ties the items to what introduces them."),
          new Message("改为“：”。", "Set ：."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人有下列行为之一的，由公安机关责令改正。
          （一）不登记的；
          （二）不免疫的；
          （三）不束绳的。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人有下列行为之一的，由公安机关责令改正：
          （一）不登记的；
          （二）不免疫的；
          （三）不束绳的。
          第三条　本办法自2024年5月1日起施行。
          """));

  /** So much of the end is marked; less might stand in the text before. */
  private static final int LONGEST_END = 6;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (Parts.isLaw(document) && sheet.mainland()) {
      blocks(document.body(), sheet, report);
    }
  }

  private static void blocks(List<Block> blocks, Sheet sheet, Report report) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        if (hasItems(unit)) {
          lead(unit, sheet, report);
        }
        blocks(unit.children(), sheet, report);
      }
    }
  }

  private static boolean hasItems(Block.Unit unit) {
    boolean first =
        !unit.children().isEmpty()
            && unit.children().get(0) instanceof Block.Unit item
            && item.type() == Block.Type.ITEM;
    return first && unit.type() == Block.Type.PARAGRAPH;
  }

  private static void lead(Block.Unit unit, Sheet sheet, Report report) {
    String text = unit.text().strip();
    char last = text.isEmpty() ? Chars.ERASED : text.charAt(text.length() - 1);
    String sentence = text.substring(0, Math.max(0, text.length() - 1));
    sentence = sentence.substring(sentence.lastIndexOf('。') + 1);
    boolean list = sentence.contains("下列") || sentence.contains("以下");
    if (list && last != ':' && last != '：' && (Chars.isHan(last) || "。，；".indexOf(last) >= 0)) {
      String end = text.substring(Math.max(0, text.length() - LONGEST_END));
      report.at(
          sheet.within(unit.span(), end),
          "引领语末尾应为“：”",
          "a colon is due at the end of what introduces the list");
    }
  }
}
