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
import java.util.ArrayList;
import java.util.List;

/** "项 end with ； and the last with 。" (LEG-08). */
final class ItemEnds implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ315",
          "item-ends",
          Severity.INFO,
          "立法技术规范（试行）（一）12；LEG-08",
          new Message("项末标点不一致", "the items of a list end in different marks"),
          new Message(
              "各项之间用分号，最后一项用句号，读者据此知道列举到哪里为止。",
              "Items end in ；, the last in 。; that tells where the list ends."),
          new Message("各项末改用“；”，最后一项用“。”。", "Set ； after each item and 。 after the last."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人有下列行为之一的，由公安机关责令改正：
          （一）不登记的。
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

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    walk(document.body(), sheet, report);
  }

  private static void walk(List<Block> blocks, Sheet sheet, Report report) {
    List<Block.Unit> items = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        if (unit.type() == Block.Type.ITEM && unit.children().isEmpty()) {
          items.add(unit);
        }
        walk(unit.children(), sheet, report);
      }
    }
    if (items.size() > 2) {
      check(items, sheet, report);
    }
  }

  /**
   * One item that differs from all others is a slip; a list of sentences is none. The last one that
   * ends in ； where all do promises another.
   */
  private static void check(List<Block.Unit> items, Sheet sheet, Report report) {
    List<Block.Unit> wrong = new ArrayList<>();
    for (Block.Unit item : items.subList(0, items.size() - 1)) {
      if (end(item) != '；' && end(item) != ';') {
        wrong.add(item);
      }
    }
    if (wrong.size() == 1) {
      report.at(
          Parts.label(wrong.get(0)),
          wrong.get(0).num().strip() + "末应为“；”",
          wrong.get(0).num().strip() + " ends in no ；");
    } else if (wrong.isEmpty() && end(items.get(items.size() - 1)) == '；') {
      Block.Unit last = items.get(items.size() - 1);
      if (!goesOn(last, sheet)) {
        report.at(
            Parts.label(last),
            last.num().strip() + "是最后一项，末应为“。”",
            last.num().strip() + " is the last and ends in no 。");
      }
    }
  }

  /** 四）…: another item follows, whose label is damaged. */
  private static boolean goesOn(Block.Unit last, Sheet sheet) {
    String next = "";
    for (int line = last.span().endLine() + 1;
        next.isEmpty() && line < last.span().endLine() + 4;
        line++) {
      next = sheet.line(line).strip();
    }
    String label = next.substring(0, Math.min(6, next.length()));
    return label.indexOf('）') > 0 || label.startsWith("（") || label.startsWith("【");
  }

  private static char end(Block.Unit item) {
    String text = (item.heading() + item.text()).strip();
    return text.isEmpty() ? Chars.ERASED : text.charAt(text.length() - 1);
  }
}
