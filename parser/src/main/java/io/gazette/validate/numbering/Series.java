package io.gazette.validate.numbering;

import io.gazette.model.Block;
import io.gazette.model.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the sequences of labels of a document. Quoted units are no units of it.
 *
 * <p>"编、章、节、条的序号用中文数字依次表述" (立法法 65): articles run through the whole text. Divisions and headings
 * restart under each parent or run on, and both are common (LEG-03, BOD-03): a label that is first
 * under its parent may be 1 or go on.
 */
final class Series {

  private final List<List<Label>> runs = new ArrayList<>();
  private List<Label> run = new ArrayList<>();
  private int parents;

  private Series() {}

  /** The articles of {@code document}. */
  static List<List<Label>> articles(Document document) {
    List<Label> all = new ArrayList<>();
    collect(document.body(), Block.Type.ARTICLE, all);
    Series series = new Series();
    for (int i = 0; i < all.size(); i++) {
      boolean again = all.get(i).value() == 1 && all.get(i).sub() == 0 && series.run.size() > 1;
      boolean goesOn = i + 1 == all.size() || all.get(i + 1).value() == 2;
      if (again && goesOn) {
        series.close();
      }
      series.run.add(all.get(i));
    }
    series.close();
    return series.runs;
  }

  private static void collect(List<Block> blocks, Block.Type type, List<Label> all) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        if (unit.type() == type) {
          add(all, Label.of(unit, 0));
        } else if (unit.type().ordinal() < type.ordinal()) {
          collect(unit.children(), type, all);
        }
      }
    }
  }

  private static void add(List<Label> labels, Label label) {
    if (label.value() >= 0) {
      labels.add(label);
    }
  }

  /** The labels of {@code type} and heading level {@code level}, at any depth. */
  static List<List<Label>> of(Document document, Block.Type type, int level) {
    Series series = new Series();
    series.walk(document.body(), type, level);
    series.close();
    return series.runs;
  }

  private void walk(List<Block> blocks, Block.Type type, int level) {
    int parent = ++parents;
    List<Label> own = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && isOne(unit, type, level)) {
        add(own, Label.of(unit, parent));
      }
    }
    for (int i = 0; i < own.size(); i++) {
      take(own, i);
    }
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted() && mayHold(unit.type(), type)) {
        walk(unit.children(), type, level);
      }
    }
  }

  /** Divisions and headings stand in divisions and headings alone. */
  private static boolean mayHold(Block.Type holder, Block.Type type) {
    boolean inTexts = type.ordinal() > Block.Type.HEADING.ordinal();
    return inTexts
        || holder.ordinal() < Block.Type.ARTICLE.ordinal()
        || holder == Block.Type.HEADING;
  }

  private static boolean isOne(Block.Unit unit, Block.Type type, int level) {
    return unit.type() == type && unit.level() == level && !unit.quoted() && !unit.num().isEmpty();
  }

  private void take(List<Label> own, int i) {
    Label label = own.get(i);
    Label last = run.isEmpty() ? null : run.get(run.size() - 1);
    boolean next = last != null && last.isBefore(label);
    boolean first = last == null || last.parent() != label.parent();
    boolean again = label.value() == 1 && (i + 1 == own.size() || own.get(i + 1).value() == 2);
    boolean restart = !first && again && sizeUnder(label.parent()) > 1;
    if (first && !next || restart) {
      close();
    }
    run.add(label);
  }

  private int sizeUnder(int parent) {
    int size = 0;
    for (int i = run.size() - 1; i >= 0 && run.get(i).parent() == parent; i--) {
      size++;
    }
    return size;
  }

  private void close() {
    if (!run.isEmpty()) {
      runs.add(run);
      run = new ArrayList<>();
    }
  }
}
