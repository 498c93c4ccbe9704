package io.gazette.link;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.util.List;

/** Whether 条 begin again in each 章 or 编 (mapping.md, 3.3); the Akoma Ntoso output asks the same. */
final class Restarts {

  private boolean any;
  private boolean restarts;

  private Restarts() {}

  static boolean in(List<Block> body) {
    Restarts restarts = new Restarts();
    restarts.walk(body);
    return restarts.restarts;
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
