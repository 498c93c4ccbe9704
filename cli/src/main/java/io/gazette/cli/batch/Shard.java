package io.gazette.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A share of an archive: that of one machine among several. Which one a file belongs to is told by
 * its path alone, so that files that come or go move no other.
 *
 * @param index from 1 on
 * @param count of all shards
 */
public record Shard(int index, int count) {

  /** All of it. */
  public static final Shard WHOLE = new Shard(1, 1);

  boolean holds(String path) {
    CRC32 hash = new CRC32();
    hash.update(path.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % count == index - 1;
  }

  /** What the names of its own files end in: {@code -1-of-4}; {@code ""} of the whole. */
  String suffix() {
    return count == 1 ? "" : "-" + index + "-of-" + count;
  }
}
