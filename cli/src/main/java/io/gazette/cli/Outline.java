package io.gazette.cli;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A body as a tree. Divisions and the two upper levels of headings are its branches; runs of
 * anything smaller are one line: 第一条–第八条.
 */
final class Outline {

  private final boolean all;
  private final int deepest;
  private final InspectWords words;

  private Outline(boolean all, int deepest, InspectWords words) {
    this.all = all;
    this.deepest = deepest;
    this.words = words;
  }

  /** The outline of {@code body}; every unit is a node where {@code all} is asked for. */
  static List<Node> of(List<Block> body, boolean all, InspectWords words) {
    return new Outline(all, highest(body) + 1, words).nodes(body);
  }

  /** The level of the highest heading in {@code blocks}: 1 for 一、. */
  private static int highest(List<Block> blocks) {
    int highest = Integer.MAX_VALUE - 1;
    for (Block block : blocks) {
      if (block instanceof Unit unit) {
        int level = unit.type() == Type.HEADING ? unit.level() : highest(unit.children());
        highest = Math.min(highest, level);
      }
    }
    return highest;
  }

  private List<Node> nodes(List<Block> blocks) {
    List<Node> nodes = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at + 1;
      if (all || isBranch(blocks.get(at))) {
        nodes.add(branch(blocks.get(at)));
      } else {
        while (end < blocks.size() && isSame(blocks.get(at), blocks.get(end))) {
          end++;
        }
        nodes.add(run(blocks.subList(at, end)));
      }
      at = end;
    }
    return nodes;
  }

  private boolean isBranch(Block block) {
    return block instanceof Unit unit
        && (unit.type().compareTo(Type.ARTICLE) < 0
            || unit.type() == Type.HEADING && unit.level() <= deepest);
  }

  private static boolean isSame(Block a, Block b) {
    return a instanceof Unit one
        && b instanceof Unit other
        && one.type() == other.type()
        && one.level() == other.level()
        && one.quoted() == other.quoted()
        && one.num().isEmpty() == other.num().isEmpty();
  }

  private Node branch(Block block) {
    if (!(block instanceof Unit unit)) {
      return run(List.of(block));
    }
    boolean hasBranches = unit.children().stream().anyMatch(this::isBranch);
    String text = unit.heading().isEmpty() ? unit.text() : unit.heading();
    if (all) {
      return new Node(
          unit.num(),
          style(unit),
          unit.heading() + unit.text(),
          note(unit),
          nodes(unit.children()));
    }
    if (hasBranches) {
      return new Node(unit.num(), style(unit), text, "", nodes(unit.children()));
    }
    return Node.leaf(unit.num(), style(unit), text, ranges(unit.children()));
  }

  /** What a unit without branches holds: 第一条–第八条　8 articles, 3 items. */
  private String ranges(List<Block> children) {
    StringBuilder ranges = new StringBuilder();
    for (Node run : nodes(children)) {
      if (!run.label().isEmpty()) {
        ranges.append(run.label()).append("　");
      }
    }
    return ranges.append(words.of(CountWords.of(children))).toString();
  }

  private Node run(List<Block> run) {
    if (!(run.get(0) instanceof Unit first)) {
      return other(run.get(0));
    }
    Unit last = (Unit) run.get(run.size() - 1);
    String label = run.size() == 1 ? first.num() : first.num() + "–" + last.num();
    String text = run.size() == 1 ? first.heading() + first.text() : "";
    boolean plain = run.size() == 1 && first.num().isEmpty() && first.children().isEmpty();
    String counts = plain ? "" : words.of(CountWords.of(run));
    return Node.leaf(
        first.num().isEmpty() ? "" : label, style(first), text, quoted(first) + counts);
  }

  private Node other(Block block) {
    if (block instanceof Block.Table table) {
      int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
      return Node.leaf(words.of("table"), Style.CYAN, table.rows().size() + " × " + columns, "");
    }
    return Node.leaf(words.of("figure"), Style.CYAN, ((Block.Figure) block).alternative(), "");
  }

  private String note(Unit unit) {
    return quoted(unit) + words.of(unit.type().word()) + " " + unit.span();
  }

  private String quoted(Unit unit) {
    return unit.quoted() ? words.of("quoted") + " · " : "";
  }

  private static Style style(Unit unit) {
    return unit.type().compareTo(Type.ARTICLE) < 0 || unit.type() == Type.HEADING
        ? Style.CYAN
        : Style.PLAIN;
  }
}
