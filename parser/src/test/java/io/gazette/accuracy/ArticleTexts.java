package io.gazette.accuracy;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The articles of an issue in printed order, each with all its text, for comparing two forms. */
record ArticleTexts(List<Article> articles) {

  /**
   * An article.
   *
   * @param number the value of its label
   * @param text all that is printed in it, without white space, in one spelling of widths
   */
  record Article(String number, String text) {}

  static ArticleTexts of(Issue issue) {
    ArticleTexts texts = new ArticleTexts(new ArrayList<>());
    issue.documents().forEach(texts::add);
    return texts;
  }

  List<String> numbers() {
    return articles.stream().map(Article::number).toList();
  }

  /**
   * A line of the truth that begins with a citation may have been taken for an article: it is
   * followed by a lower number, and is the rest of the article above.
   */
  ArticleTexts withoutCitations() {
    List<Article> kept = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      boolean cited =
          i > 0
              && i + 1 < articles.size()
              && value(articles.get(i + 1)) < value(article)
              && value(articles.get(i + 1)) > value(articles.get(i - 1));
      if (cited) {
        Article above = kept.remove(kept.size() - 1);
        kept.add(new Article(above.number(), above.text() + article.text()));
      } else {
        kept.add(article);
      }
    }
    return new ArticleTexts(kept);
  }

  private static int value(Article article) {
    String number = article.number().replaceFirst("-.*", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private void add(Document document) {
    document.body().forEach(this::add);
    document.attachments().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Block.Unit unit && unit.type() == Block.Type.ARTICLE && !unit.quoted()) {
      StringBuilder text = new StringBuilder();
      print(unit, text);
      articles.add(new Article(unit.number(), spelt(text)));
    } else if (block instanceof Block.Unit unit) {
      unit.children().forEach(this::add);
    }
  }

  private static void print(Block block, StringBuilder text) {
    if (block instanceof Block.Unit unit) {
      text.append(unit.num()).append(unit.heading()).append(unit.text());
      unit.children().forEach(child -> print(child, text));
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> text.append(cell.text())));
    }
  }

  private static String spelt(CharSequence text) {
    StringBuilder spelt = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xFEFF)
        .map(c -> c == '〈' ? '《' : c == '〉' ? '》' : c)
        .forEach(spelt::appendCodePoint);
    return spelt.toString();
  }
}
