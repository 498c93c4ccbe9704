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

/** A paragraph, an item or an article that says word for word what the one before it says. */
final class RepeatedText implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ329",
          "text-repeated",
          Severity.WARNING,
          "",
          new Message("相邻两段文字完全相同", "two units in a row say the same"),
          new Message(
              "多半是重排了一段，真正的内容可能因此丢失。", "One was set twice, and what belongs there may be lost."),
          new Message(
              "对照原件，删去重复的一段，或者补上应有的内容。",
              "Compare the original; delete one, or restore what is due."),
          new Rule.Example(
              """
          第一条　养犬人应当遵守下列规定：
          （一）携带犬只出户时，由成年人牵领；
          （二）携带犬只出户时，由成年人牵领。
          """,
              """
          第一条　养犬人应当遵守下列规定：
          （一）携带犬只出户时，由成年人牵领；
          （二）携带犬只乘坐电梯时，避开高峰时间。
          """));

  /** Shorter ones come back in lists and forms. */
  private static final int SHORTEST = 12;

  /** No list of a law names one thing twice. */
  private static final int SHORTEST_ITEM = 4;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    blocks(document.body(), report);
  }

  private static void blocks(List<Block> blocks, Report report) {
    String last = "";
    for (Block block : blocks) {
      String text = block instanceof Block.Unit unit ? said(unit) : "";
      if (block instanceof Block.Unit unit) {
        if (isSentence(text, unit) && isSame(text, last)) {
          report.at(
              Parts.label(unit),
              "与上一段文字相同；删去一段，或者补上应有的内容",
              "says the same as the unit before it; delete one, or restore what is due");
        }
        blocks(unit.children(), report);
      }
      last = text;
    }
  }

  /** What a unit says, its label aside. */
  private static String said(Block.Unit unit) {
    Block first = unit.children().size() == 1 ? unit.children().get(0) : unit;
    boolean article = unit.heading().isEmpty() && unit.text().isEmpty();
    return article && first instanceof Block.Unit only ? own(only) : own(unit);
  }

  private static String own(Block.Unit unit) {
    return (unit.heading().isEmpty() ? unit.text() : unit.heading() + unit.text()).strip();
  }

  /** Not the line of a form or of a list. */
  private static boolean isSentence(String text, Block.Unit unit) {
    int shortest = unit.type() == Block.Type.ITEM ? SHORTEST_ITEM : SHORTEST;
    return text.length() > shortest && (text.endsWith("。") || text.endsWith("；"));
  }

  /** The last of a list ends in another mark. */
  private static boolean isSame(String text, String last) {
    return text.length() == last.length() && text.regionMatches(0, last, 0, text.length() - 1);
  }
}
