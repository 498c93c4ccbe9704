package io.gazette.parse.document;

import io.gazette.model.Block;
import java.util.List;

/**
 * The texts at the end of a body, where commencement and repeal are stated (LEG-13: "normally in
 * the last 条").
 */
final class Clauses {

  private static final int LAST_CHILDREN = 4;

  private Clauses() {}

  /** Whether {@code body} has a 条 of its own. */
  static boolean hasArticle(List<Block> body) {
    for (Block block : body) {
      if (block instanceof Block.Unit unit
          && (unit.type() == Block.Type.ARTICLE || hasArticle(unit.children()))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the texts of the last units of {@code body} to {@code texts}, in printed order. */
  static void last(List<Block> body, List<String> texts) {
    for (Block block : body.subList(Math.max(0, body.size() - LAST_CHILDREN), body.size())) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        if (!unit.heading().isEmpty() || !unit.text().isEmpty()) {
          texts.add(unit.heading().concat(unit.text()));
        }
        last(unit.children(), texts);
      }
    }
  }
}
