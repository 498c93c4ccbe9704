package io.gazette.accuracy;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.util.List;

/** The structure as the parser found it; what is quoted in an amending decision is left out. */
final class ParsedOutline {

  private final OutlineBuilder out = new OutlineBuilder();

  private ParsedOutline() {}

  static Outline of(Issue issue) {
    ParsedOutline outline = new ParsedOutline();
    issue.documents().forEach(outline::document);
    return outline.out.build(true);
  }

  static Outline of(Document document) {
    ParsedOutline outline = new ParsedOutline();
    outline.document(document);
    return outline.out.build(true);
  }

  private void document(Document document) {
    blocks(document.body(), false);
    out.heading("", 0);
    document.attachments().forEach(this::document);
  }

  private void blocks(List<Block> blocks, boolean inArticle) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        unit(unit, inArticle);
      }
    }
  }

  private void unit(Block.Unit unit, boolean inArticle) {
    int line = unit.span().line();
    switch (unit.type()) {
      case PART -> out.heading(key("编", unit), line);
      case SUBPART -> out.heading(key("分编", unit), line);
      case CHAPTER -> out.heading(key("章", unit), line);
      case SECTION -> out.heading(key("节", unit), line);
      case ARTICLE -> {
        out.article("条" + unit.number(), line);
        text(unit);
      }
      case PARAGRAPH -> {
        if (inArticle) {
          text(unit);
        }
      }
      case ITEM -> {
        if (inArticle) {
          out.item();
        }
      }
      case HEADING, SUBITEM -> {}
    }
    blocks(unit.children(), inArticle || unit.type() == Block.Type.ARTICLE);
  }

  private void text(Block.Unit unit) {
    if (!unit.text().isEmpty()) {
      out.paragraph();
    }
  }

  private static String key(String type, Block.Unit unit) {
    return unit.number().isEmpty() ? "" : type + unit.number();
  }
}
