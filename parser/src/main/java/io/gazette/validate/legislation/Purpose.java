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

/** "第一条 states purpose and basis: 为了…，根据…，制定本条例" (LEG-14). */
final class Purpose implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ318",
          "purpose-missing",
          Severity.INFO,
          "立法技术规范（试行）（一）5；LEG-14",
          new Message("第一条没有写明目的或者依据", "the first article states neither purpose nor basis"),
          new Message(
              "第一条应当写明立法目的，需要时写明依据。",
              "The first article says why the law is made, and on what basis."),
          new Message("写明“为了……，制定本办法”。", "State it: 为了……，制定本办法。"),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　养犬应当登记。
          第二条　犬只应当免疫。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　犬只应当免疫。
          第三条　本办法自2024年5月1日起施行。
          """));

  private static final List<String> WORDS = List.of("为", "根据", "依据", "依照", "按照", "鉴于");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (document.type() != Document.DocumentType.ACT || !sheet.mainland() || isStated(document)) {
      return;
    }
    for (Block block : document.body()) {
      Block first = firstArticle(block);
      if (first instanceof Block.Unit article) {
        if (article.number().equals("1") && !isStatedIn(text(article))) {
          report.at(
              Parts.label(article),
              "第一条没有写明目的或者依据",
              "the first article states neither purpose nor basis");
        }
        return;
      }
    }
  }

  /**
   * An interpretation says it before the first article, the basic laws in their 序言; an amendment
   * (修正案, 修改……的决定) is made on the basis of what it changes.
   */
  private static boolean isStated(Document document) {
    boolean amends = document.title().contains("修正案") || document.title().contains("修改");
    return amends
        || document.preamble().stream().anyMatch(Purpose::isStatedIn)
        || document.body().stream()
            .takeWhile(block -> !(firstArticle(block) instanceof Block.Unit))
            .anyMatch(block -> block instanceof Block.Unit unit && isStatedIn(text(unit)));
  }

  private static boolean isStatedIn(String text) {
    return WORDS.stream().anyMatch(text::contains);
  }

  private static Block firstArticle(Block block) {
    Block at = block;
    while (at instanceof Block.Unit unit
        && unit.type().ordinal() < Block.Type.ARTICLE.ordinal()
        && !unit.children().isEmpty()) {
      at = unit.children().get(0);
    }
    return at instanceof Block.Unit unit && unit.type() == Block.Type.ARTICLE
        ? at
        : block instanceof Block.Table ? block : null;
  }

  private static String text(Block.Unit article) {
    StringBuilder text = new StringBuilder(article.text());
    for (Block child : article.children()) {
      text.append(child instanceof Block.Unit unit ? unit.text() : "");
    }
    return text.toString();
  }
}
