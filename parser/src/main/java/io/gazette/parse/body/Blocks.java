package io.gazette.parse.body;

import io.gazette.classify.MarkerStyle;
import io.gazette.model.Block;
import io.gazette.parse.join.Node;
import io.gazette.parse.words.QuoteMarks;
import io.gazette.parse.words.Responsibilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns nodes that have come to their end into blocks of the model. */
final class Blocks {

  /** "the first sentence (up to the first 。, at most 40 characters)" (mapping.md, 7, Headings). */
  private static final int LONGEST_RUN_IN = 40;

  /**
   * A line without any full stop is a phrase up to this length: a heading may turn over two printed
   * lines.
   */
  private static final int LONGEST_PHRASE = 64;

  private Blocks() {}

  static List<Block> of(List<Object> nodes) {
    List<Block> blocks = new ArrayList<>(nodes.size());
    boolean list = isList(nodes);
    for (Object node : nodes) {
      blocks.add(node instanceof Block block ? block : unit((Node) node, list));
    }
    return blocks;
  }

  /**
   * One list, one role: where a labelled line ends in ；, its neighbours are items of a list and no
   * headings.
   */
  private static boolean isList(List<Object> nodes) {
    for (Object node : nodes) {
      if (node instanceof Node n
          && n.type == Block.Type.HEADING
          && "；;".indexOf(n.lastChar()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Block.Unit unit(Node node, boolean list) {
    List<Block> children = of(node.children);
    for (Object child : node.children) {
      if (child instanceof Node n) {
        node.cover(n);
      }
    }
    String text = node.text().toString();
    String heading = node.heading;
    if (node.type == Block.Type.HEADING && node.style != MarkerStyle.NAMED) {
      int end = list && node.children.isEmpty() ? 0 : headingEnd(node, text);
      heading = text.substring(0, end);
      text = text.substring(end).strip();
    }
    return new Block.Unit(
        node.type,
        node.level,
        node.num,
        node.number,
        heading,
        text,
        text.isEmpty() ? Optional.empty() : Responsibilities.find(text),
        node.quoted,
        children,
        node.span());
  }

  /**
   * Where the heading of a labelled line ends: all of a short phrase, the first sentence of a
   * run-in heading, or 0.
   */
  private static int headingEnd(Node node, String text) {
    if (node.hasOpenQuote()) {
      return 0;
    }
    int stop = text.indexOf('。');
    if (stop < 0 || stop == text.length() - 1) {
      int longest = stop < 0 ? LONGEST_PHRASE : LONGEST_RUN_IN;
      return text.length() <= longest && !endsInMiddle(text) ? text.length() : 0;
    }
    return node.level > 1 && stop < LONGEST_RUN_IN && !isQuoted(text, stop) ? stop + 1 : 0;
  }

  /** Whether a quotation is open at {@code at}: 将第三条修改为：“甲。…” has no first sentence. */
  private static boolean isQuoted(String text, int at) {
    int depth = 0;
    char last = QuoteMarks.NONE;
    for (int i = 0; i < at; i++) {
      char side = QuoteMarks.side(text, i, last);
      depth += side == '“' ? 1 : side == '”' ? -1 : 0;
      last = side == QuoteMarks.NONE ? last : side;
    }
    return depth > 0;
  }

  private static boolean endsInMiddle(String text) {
    return !text.isEmpty() && "；：;:，,！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
