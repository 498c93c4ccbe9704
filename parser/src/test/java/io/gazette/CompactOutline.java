package io.gazette;

import io.gazette.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a body as the flat list of labels of a {@code truth.yaml}; {@code fixtures/README.md} says
 * how it is read.
 */
final class CompactOutline {

  private final List<String> lines = new ArrayList<>();
  private int plain;

  private CompactOutline() {}

  /** The labels of {@code body} in printed order. */
  static List<String> of(List<Block> body) {
    CompactOutline outline = new CompactOutline();
    outline.blocks(body);
    outline.flush();
    return outline.lines;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        unit(unit);
      } else if (block instanceof Block.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        line("表 " + table.rows().size() + "×" + columns);
      } else if (block instanceof Block.Figure) {
        line("图");
      }
    }
  }

  private void unit(Block.Unit u) {
    String quote = u.quoted() ? "“" : "";
    switch (u.type()) {
      case PART -> division("编", u);
      case SUBPART -> division("分编", u);
      case CHAPTER -> division("章", u);
      case SECTION -> division("节", u);
      case ARTICLE -> line("条" + quote + " " + bare(Outline.num(u) + u.heading()) + counts(u));
      case HEADING -> heading(u);
      case PARAGRAPH -> paragraph(u);
      case ITEM -> labelled("项" + quote, u);
      case SUBITEM -> labelled("目" + quote, u);
    }
  }

  private void division(String word, Block.Unit u) {
    line(word + (u.quoted() ? "“ " : " ") + bare(Outline.num(u)) + " " + bare(u.heading()));
    blocks(u.children());
  }

  private void heading(Block.Unit u) {
    String heading = u.heading().isEmpty() ? "" : " " + bare(u.heading());
    String text = u.text().isEmpty() ? "" : " …";
    line("L" + u.level() + " " + bare(Outline.num(u)) + heading + text + responsible(u));
    blocks(u.children());
  }

  private void paragraph(Block.Unit u) {
    if (u.responsibility().isEmpty() && !u.quoted()) {
      plain++;
    } else {
      line("文" + (u.quoted() ? "“" : "") + responsible(u));
    }
    blocks(u.children());
  }

  private void labelled(String word, Block.Unit u) {
    line(word + " " + bare(Outline.num(u)) + responsible(u));
    blocks(u.children());
  }

  private static String responsible(Block.Unit u) {
    return u.responsibility()
        .map(r -> " 责" + r.units().size() + (r.deadline().isEmpty() ? "" : "限" + r.deadline()))
        .map(CompactOutline::spaced)
        .orElse("");
  }

  private static String spaced(String note) {
    return " " + bare(note);
  }

  /** 款2 项3, and 目 and text after a list (尾) where there are any. */
  private static String counts(Block.Unit article) {
    int paragraphs = 0;
    int[] inner = new int[3];
    for (Block child : article.children()) {
      if (child instanceof Block.Unit unit && unit.type() == Block.Type.PARAGRAPH) {
        paragraphs++;
        count(unit.children(), inner);
      } else {
        count(List.of(child), inner);
      }
    }
    return " 款"
        + paragraphs
        + " 项"
        + inner[0]
        + (inner[1] > 0 ? " 目" + inner[1] : "")
        + (inner[2] > 0 ? " 尾" + inner[2] : "");
  }

  private static void count(List<Block> blocks, int[] inner) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        switch (unit.type()) {
          case ITEM -> inner[0]++;
          case SUBITEM -> inner[1]++;
          default -> inner[2]++;
        }
        count(unit.children(), inner);
      }
    }
  }

  private static String bare(String text) {
    return GrammarTest.bare(text);
  }

  private void line(String line) {
    flush();
    lines.add(line);
  }

  private void flush() {
    if (plain > 0) {
      lines.add("文" + plain);
      plain = 0;
    }
  }
}
