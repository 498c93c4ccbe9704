package io.gazette.restore.akn;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the next block of a unit goes. Blocks of depth 1 belong to the unit; what is one deeper
 * belongs to the block before it; what is of depth 0 stands beside the unit.
 */
final class BlockPath {

  /** The depth of a block that belongs to the unit whose element it stands in. */
  static final int CHILD = 1;

  private final BlockDraft unit;
  private final boolean closed;
  private final List<BlockDraft> path = new ArrayList<>(4);

  BlockPath(BlockDraft unit) {
    this(unit, false);
  }

  private BlockPath(BlockDraft unit, boolean closed) {
    this.unit = unit;
    this.closed = closed;
    path.add(unit);
  }

  /** That of a body or an item, which nothing stands beside, whatever the file says. */
  static BlockPath closed(BlockDraft draft) {
    return new BlockPath(draft, true);
  }

  BlockDraft unit() {
    return unit;
  }

  /** Puts {@code block} where its depth says, or as deep as there is one above it. */
  void add(BlockDraft block, int depth) {
    if (depth < CHILD && !closed) {
      unit.addBeside(block);
      path.clear();
    } else if (!path.get(0).mayHold()) {
      unit.addBeside(block);
    } else {
      int above = Math.min(Math.max(CHILD, depth), path.size());
      while (!path.get(above - 1).mayHold()) {
        above--;
      }
      path.get(above - 1).add(block);
      path.subList(above, path.size()).clear();
    }
    path.add(block);
  }
}
