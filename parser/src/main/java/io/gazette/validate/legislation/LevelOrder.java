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

/** "Levels in the order 一、 （一） 1. （1）; fewer levels may be used" (BOD-01). */
final class LevelOrder implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ320",
          "heading-levels-out-of-order",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.3；BOD-01",
          new Message("标题的层次颠倒", "the levels of headings are out of order"),
          new Message(
              "结构层次依次用“一、”“（一）”“1.”“（1）”；颠倒就看不出隶属关系。",
              "Levels go 一、（一）1.（1）; reversed, nobody sees what belongs to what."),
          new Message("按次序改正层次。", "Put the levels in order."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          为了做好春耕工作，现通知如下：
          （一）加强领导。各区、县要认真组织。
          一、落实责任。各单位要明确分工。
          二、加强督查。市政府将组织检查。
          （二）加强宣传。各媒体要广泛报道。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          为了做好春耕工作，现通知如下：
          一、落实责任。各单位要明确分工。
          （一）加强领导。各区、县要认真组织。
          （二）加强宣传。各媒体要广泛报道。
          二、加强督查。市政府将组织检查。
          云川市人民政府
          2024年3月8日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    Block.Unit early = null;
    for (Block block : document.body()) {
      if (block instanceof Block.Unit unit && unit.type() == Block.Type.HEADING && !unit.quoted()) {
        if (early == null && unit.level() == 2 && isOne(unit)) {
          early = unit;
        } else if (unit.level() == 1) {
          if (early != null && isOne(unit)) {
            report.at(
                Parts.label(early),
                early.num().strip() + "排在" + unit.num().strip() + "之前；按次序改正层次",
                early.num().strip()
                    + " comes before "
                    + unit.num().strip()
                    + "; put the levels in order");
          }
          return;
        }
      }
    }
  }

  private static boolean isOne(Block.Unit unit) {
    return unit.number().equals("1");
  }
}
