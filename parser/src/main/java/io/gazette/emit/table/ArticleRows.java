package io.gazette.emit.table;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.List;

/** The articles (条) of an issue, a row each. */
public final class ArticleRows {

  /**
   * Named as the fields of the JSON; {@code document} is the {@code id} of {@link DocumentRows}, 编
   * 分编 章 节 are told with their headings.
   */
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "document",
          "title",
          "documentNumber",
          "part",
          "subpart",
          "chapter",
          "section",
          "num",
          "number",
          "heading",
          "line",
          "page",
          "text");

  private static final List<Block.Type> DIVISIONS =
      List.of(Block.Type.PART, Block.Type.SUBPART, Block.Type.CHAPTER, Block.Type.SECTION);

  private final String source;
  private final List<List<String>> rows = new ArrayList<>();

  private ArticleRows(String source) {
    this.source = source;
  }

  /**
   * {@return the rows, in printed order; each has as many cells as there are {@link #COLUMNS}}
   *
   * @param issue any
   */
  public static List<List<String>> of(Issue issue) {
    ArticleRows rows = new ArticleRows(issue.source().name());
    issue.documents().forEach(rows::document);
    return rows.rows;
  }

  private void document(Document document) {
    blocks(document, document.body(), List.of("", "", "", ""));
    document.attachments().forEach(this::document);
  }

  private void blocks(Document document, List<Block> blocks, List<String> within) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        if (unit.type() == Block.Type.ARTICLE) {
          article(document, unit, within);
        }
        blocks(document, unit.children(), within(unit, within));
      }
    }
  }

  /** The divisions that hold what stands in {@code unit}. */
  private static List<String> within(Block.Unit unit, List<String> outside) {
    int level = DIVISIONS.indexOf(unit.type());
    if (level < 0) {
      return outside;
    }
    List<String> within = new ArrayList<>(outside.subList(0, level));
    within.add(BodyText.label(unit));
    while (within.size() < DIVISIONS.size()) {
      within.add("");
    }
    return within;
  }

  private void article(Document document, Block.Unit article, List<String> within) {
    Row row = new Row();
    row.text(source)
        .text(document.id())
        .text(document.title())
        .text(document.number().isPresent() ? document.number().get().text() : "");
    within.forEach(row::text);
    row.text(article.num())
        .text(article.number())
        .text(article.heading())
        .number(article.span().line())
        .text(article.span().page() > 0 ? Integer.toString(article.span().page()) : "")
        .text(BodyText.in(article));
    rows.add(row.cells());
  }
}
