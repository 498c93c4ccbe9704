package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 第七条 第七条　…: a label that was set twice. */
final class RepeatedLabel implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ330",
          "label-repeated",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-03",
          new Message("标号重复", "a label stands twice"),
          new Message("同一个标号排了两次，多半是误植。", "The same label was set twice in a row."),
          new Message("删去一个。", "Delete one."),
          new Rule.Example(
              """
          第一条　养犬应当登记。
          第二条　第二条　犬只应当免疫。
          """,
              """
          第一条　养犬应当登记。
          第二条　犬只应当免疫。
          """));

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
      if (block instanceof Block.Unit unit) {
        Block.Unit text = text(unit);
        String label = unit.num().strip();
        if (label.length() > 1
            && repeats(text.heading().isEmpty() ? text.text() : text.heading(), label)) {
          report.at(
              sheet.lineOf(unit.span()), label + "重复；删去一个", label + " stands twice; delete one");
        }
        blocks(unit.children(), sheet, report);
      }
    }
  }

  /** The unit that holds what is said behind the label: of an article its first paragraph. */
  private static Block.Unit text(Block.Unit unit) {
    boolean own = !unit.heading().isEmpty() || !unit.text().isEmpty() || unit.children().isEmpty();
    return !own && unit.children().get(0) instanceof Block.Unit first && first.num().isEmpty()
        ? first
        : unit;
  }

  /** 第七条　第七条规定的 begins with a citation, and no blank follows it. */
  private static boolean repeats(String text, String label) {
    String said = text.stripLeading();
    int end = label.length();
    return said.startsWith(label)
        && said.length() > end
        && (Chars.isBlank(said.charAt(end)) || label.endsWith("）"));
  }
}
