package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** （三）…；（四）…: two items on one line. */
final class ItemsTogether implements Check.Documents {

  static final Rule RULE =
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

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    blocks(document.body(), report);
  }

  private static void blocks(List<Block> blocks, Report report) {
    Optional<Block.Unit> before = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        before.ifPresent(last -> together(last, unit, report));
        before = Optional.of(unit);
        blocks(unit.children(), report);
      }
    }
  }

  /** （三）…；（四）…: the second begins on the line where the first ends. */
  private static void together(Block.Unit before, Block.Unit unit, Report report) {
    boolean items = before.type() == Block.Type.ITEM && unit.type() == Block.Type.ITEM;
    boolean line = before.span().endLine() == unit.span().line() && unit.span().line() > 0;
    String label = unit.num().strip();
    if (items && line && label.startsWith("（") && before.text().strip().endsWith("；")) {
      report.at(Parts.label(unit), label + "另起一行", label + " begins a new line");
    }
  }
}
