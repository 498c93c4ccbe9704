package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * 第四条　禁止遗弃犬只: the blank behind the label stands at every article of a text, or at none (DIG-07).
 */
final class LabelBlank implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ324",
          "blank-missing-after-label",
          Severity.INFO,
          "DIG-07",
          new Message("条的序号后面缺空格", "no blank follows the label of an article"),
          new Message(
              "同一文本中序号与条文之间的空格应当一致；连写的容易看漏。",
              "Within one text label and words are set apart alike; a label run in is overlooked."),
          new Message("在序号后面空一字。", "Set a blank behind the label."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　犬只应当免疫。
          第四条　养犬人应当束绳。
          第五条禁止遗弃犬只。
          第六条　本办法自2024年5月1日起施行。
          """,
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　犬只应当免疫。
          第四条　养犬人应当束绳。
          第五条　禁止遗弃犬只。
          第六条　本办法自2024年5月1日起施行。
          """));

  /** So many articles with a blank to one without make it the exception. */
  private static final int MANY = 5;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    Map<Document, Articles> documents = new IdentityHashMap<>();
    for (Passage passage : sheet.passages()) {
      if (isArticle(passage)) {
        documents
            .computeIfAbsent(passage.document().get(), document -> new Articles())
            .add(passage);
      }
    }
    documents.values().forEach(articles -> articles.report(report));
  }

  private static boolean isArticle(Passage passage) {
    return passage.labelEnd() > 0
        && passage.document().isPresent()
        && passage.unit().filter(unit -> unit.type() == Block.Type.ARTICLE).isPresent();
  }

  /** The articles of one document. */
  private static final class Articles {

    private final List<Passage> without = new ArrayList<>();
    private int with;

    void add(Passage article) {
      String source = article.sheet().source().text();
      int next = article.place(article.labelEnd() - 1) + 1;
      char behind = next < source.length() ? source.charAt(next) : '\n';
      with += Chars.isBlank(behind) || behind == '\n' || behind == '\r' ? 1 : 0;
      if (Chars.isHan(behind)) {
        without.add(article);
      }
    }

    void report(Report report) {
      if (with < MANY * without.size()) {
        return;
      }
      for (Passage article : without) {
        int end = article.labelEnd();
        report.fix(
            article,
            end - 1,
            end,
            article.at(end - 1) + "　",
            "序号后面缺空格；补上",
            "no blank follows the label; add it");
      }
    }
  }
}
