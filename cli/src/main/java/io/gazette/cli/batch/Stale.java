package io.gazette.cli.batch;

import io.gazette.cli.output.UnwritableOutputException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Results that nothing gives any more: the file has gone, its format is not asked for. They stay,
 * and are known, until {@code --prune}.
 */
final class Stale {

  private final BatchOptions options;
  private final OutFolder folder;
  private final Manifest manifest;

  Stale(BatchOptions options, OutFolder folder, Manifest manifest) {
    this.options = options;
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Settles the manifest: the lines of {@code paths}, and of files that have gone and left results.
   *
   * @return how many stale results stay
   */
  int settle(Set<String> paths) throws IOException {
    int left = 0;
    Set<String> kept = new TreeSet<>();
    for (String path : manifest.paths()) {
      if (!options.shard().holds(path)) {
        continue;
      }
      Entry entry = manifest.entry(path).orElseThrow();
      List<String> stale = paths.contains(path) ? entry.stale() : all(entry);
      left += stale.size();
      if (paths.contains(path) || !stale.isEmpty()) {
        kept.add(path);
      }
    }
    if (left > 0 && options.prune()) {
      prune(paths, kept);
      left = 0;
    }
    manifest.settle(kept);
    if (options.shard().equals(Shard.WHOLE)) {
      manifest.deleteOthers();
    }
    return left;
  }

  private static List<String> all(Entry entry) {
    Set<String> all = new TreeSet<>(entry.stale());
    entry.outputs().forEach(o -> all.add(o.path()));
    return List.copyOf(all);
  }

  private void prune(Set<String> paths, Set<String> kept) throws IOException {
    for (String path : List.copyOf(kept)) {
      Optional<Entry> entry = manifest.entry(path);
      boolean current = paths.contains(path);
      List<String> stale = current ? entry.orElseThrow().stale() : all(entry.orElseThrow());
      delete(stale);
      if (!current) {
        kept.remove(path);
      } else if (!stale.isEmpty()) {
        manifest.add(Drafts.fresh(entry.get(), List.of()));
      }
    }
  }

  private void delete(List<String> stale) throws UnwritableOutputException {
    for (String name : stale) {
      try {
        folder.delete(name);
      } catch (IOException e) {
        throw new UnwritableOutputException(name, e);
      }
    }
  }
}
