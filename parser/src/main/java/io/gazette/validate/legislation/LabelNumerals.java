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

/** "编 章 节 条 in Chinese numerals" (LEG-02); "same kind, same form" (DIG-07). */
final class LabelNumerals implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ313",
          "label-in-arabic-numerals",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-02",
          new Message("条、章的序号用了阿拉伯数字", "the label of an article or chapter is in Arabic numerals"),
          new Message(
              "编、章、节、条的序号用中文数字；不一致时按“第二条”检索就会遗漏。",
              "These labels take Chinese numerals; searches for 第二条 miss the others."),
          new Message("改为中文数字。", "Use Chinese numerals."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法。
          第2条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (Parts.isLaw(document) && sheet.mainland() || hasChinese(document)) {
      walk(document.body(), report);
    }
  }

  private static void walk(List<Block> blocks, Report report) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        boolean label =
            unit.type().ordinal() <= Block.Type.ARTICLE.ordinal() && !unit.num().isEmpty();
        if (label && isArabic(unit.num()) && !unit.num().contains("條")) {
          report.at(
              Parts.label(unit),
              unit.num().strip() + "改用中文数字",
              unit.num().strip() + " takes Chinese numerals");
        }
        if (unit.type().ordinal() < Block.Type.ARTICLE.ordinal()) {
          walk(unit.children(), report);
        }
      }
    }
  }

  private static boolean hasChinese(Document document) {
    for (Block block : document.body()) {
      if (block instanceof Block.Unit unit
          && unit.type() == Block.Type.ARTICLE
          && !isArabic(unit.num())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (Chars.digit(label.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
