package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Texts;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** "Commencement date stated, normally in the last 条" (LEG-13). */
final class Commencement implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ317",
          "commencement-missing",
          Severity.WARNING,
          "立法法（2023）第六十一条；LEG-13",
          new Message("没有规定施行日期", "no date of commencement is stated"),
          new Message(
              "法律应当明确规定施行日期；不作规定，何时生效就说不清。",
              "A law states from when it is in force; without that nobody knows."),
          new Message("补上“本办法自……起施行。”", "Add 本办法自……起施行。"),
          new Rule.Example(
              """
          云川市养犬管理办法
          （2024年3月1日云川市人民政府令第82号公布）
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　犬只应当免疫。
          """,
              """
          云川市养犬管理办法
          （2024年3月1日云川市人民政府令第82号公布）
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  /** 立法法（2000）第九十四条：本法自2000年7月1日起施行。 */
  private static final LocalDate IN_FORCE = LocalDate.of(2000, 7, 1);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean act = document.type() == Document.DocumentType.ACT && sheet.mainland();
    List<Block.Unit> articles = new ArrayList<>();
    collect(document.body(), articles);
    boolean whole = articles.size() > 2 && articles.get(0).number().equals("1");
    if (!act
        || !whole
        || isElsewhere(document)
        || document.effectiveDate().isPresent()
        || isNamed(document)) {
      return;
    }
    report.at(
        Parts.label(articles.get(articles.size() - 1)),
        "没有规定施行日期；补上",
        "no date of commencement is stated; add it");
  }

  /**
   * Another paper states the day of an interpretation of a court, of a law of the State that was
   * changed later (the decision that changed it), and often of what a congress itself passed before
   * the 立法法: 香港特别行政区基本法.
   */
  private static boolean isElsewhere(Document document) {
    boolean court = document.title().contains("最高人民") || document.title().contains("解释");
    boolean older =
        !document.adoption().isEmpty()
            && document.adoption().stream()
                .allMatch(
                    step ->
                        !step.body().endsWith("常务委员会")
                            && step.date().filter(d -> d.isBefore(IN_FORCE)).isPresent());
    boolean changed = document.adoption().stream().anyMatch(step -> step.action().startsWith("修"));
    return court || older || changed && document.title().startsWith("中华人民共和国");
  }

  private static void collect(List<Block> blocks, List<Block.Unit> articles) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        if (unit.type() == Block.Type.ARTICLE) {
          articles.add(unit);
        } else {
          collect(unit.children(), articles);
        }
      }
    }
  }

  /** Whether commencement is spoken of anywhere: 施行, 实施, 生效, 执行. */
  private static boolean isNamed(Document document) {
    boolean[] named = {false};
    Texts.document(
        document,
        (text, span) ->
            named[0] |=
                text.contains("起施行")
                    || text.contains("起实施")
                    || text.contains("起生效")
                    || text.contains("起执行")
                    || text.contains("施行日期")
                    || text.contains("之日施行")
                    || text.contains("日施行"));
    return named[0];
  }
}
