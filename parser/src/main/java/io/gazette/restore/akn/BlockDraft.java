package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Responsibility;
import io.gazette.model.Block.Type;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a body in the making: its children come after it in the file. */
final class BlockDraft {

  private final Optional<Block> whole;
  private final Span span;
  private final List<BlockDraft> children = new ArrayList<>(2);
  private final List<BlockDraft> beside = new ArrayList<>(0);

  Type type = Type.PARAGRAPH;
  int level;
  String num = "";
  String number = "";
  String heading = "";
  boolean runIn;
  Optional<String> text = Optional.empty();
  Optional<Responsibility> responsibility = Optional.empty();
  boolean quoted;

  private BlockDraft(Optional<Block> whole, Span span) {
    this.whole = whole;
    this.span = span;
  }

  /** A unit. */
  static BlockDraft unit(Span span) {
    return new BlockDraft(Optional.empty(), span);
  }

  /** A paragraph without a label. */
  static Block paragraph(String text, Span span) {
    BlockDraft draft = unit(span);
    draft.text = Optional.of(text);
    return draft.block();
  }

  /** A table or a figure. */
  static BlockDraft of(Block block) {
    return new BlockDraft(Optional.of(block), block.span());
  }

  /** Whether it may have children: a table has none. */
  boolean mayHold() {
    return whole.isEmpty();
  }

  void add(BlockDraft child) {
    children.add(child);
  }

  /** Adds what stands in the element of this unit, but beside the unit. */
  void addBeside(BlockDraft sibling) {
    beside.add(sibling);
  }

  /** What stands in its element beside it. */
  List<BlockDraft> beside() {
    return beside;
  }

  /** Whether a first paragraph in its element is taken for its own text. */
  boolean impliesText() {
    return heading.isEmpty() || runIn;
  }

  /** The finished children. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(children.size());
    for (BlockDraft child : children) {
      blocks.add(child.block());
    }
    return blocks;
  }

  private Block block() {
    if (whole.isPresent()) {
      return whole.get();
    }
    return new Block.Unit(
        type, level, num, number, heading, text.orElse(""), responsibility, quoted, blocks(), span);
  }
}
