package io.gazette.identify;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.util.List;

/** Whether 条 are numbered through the whole document, or begin again in each 章 or 编. */
public final class ArticleNumbering {

  private boolean any;
  private boolean restarts;

  private ArticleNumbering() {}

  /**
   * Whether a 第一条 stands in another 章 or 编 than the 条 before it. The same number twice in one place
   * is a misprint, no restart.
   */
  public static boolean restarts(List<Block> body) {
    ArticleNumbering numbering = new ArticleNumbering();
    numbering.walk(body);
    return numbering.restarts;
  }

  private void walk(List<Block> children) {
    boolean anyHere = false;
    for (Block child : children) {
      if (!(child instanceof Unit unit) || unit.quoted()) {
        continue;
      }
      if (unit.type() == Type.ARTICLE) {
        restarts |= any && !anyHere && unit.number().equals("1");
        any = true;
        anyHere = true;
      } else if (unit.type().compareTo(Type.ARTICLE) < 0) {
        walk(unit.children());
        anyHere = false;
      }
    }
  }
}
