package io.gazette.cli.batch;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the results. {@code .gazette} in it is the tool's own: the lock, the workshop for
 * files that are not whole yet, the pieces of streams.
 */
final class OutFolder implements AutoCloseable {

  private static final String OWN = ".gazette";
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_PATH = 4095;

  private final Path folder;
  private final Path workshop;
  private final String suffix;
  private final FileChannel whole;
  private final FileChannel share;
  private final Thread onInterrupt;

  private OutFolder(Path folder, Shard shard) throws IOException {
    this.folder = folder;
    this.suffix = shard.suffix();
    this.workshop = folder.resolve(OWN).resolve("workshop" + suffix);
    Files.createDirectories(workshop);
    this.whole = lock("lock", !suffix.isEmpty());
    this.share = suffix.isEmpty() ? whole : lock("lock" + suffix, false);
    clear();
    this.onInterrupt = new Thread(this::leave);
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  /** Takes {@code folder} for one run, or for one shard of a run; made where it is missing. */
  static OutFolder take(Path folder, Shard shard) throws UnwritableOutputException {
    try {
      return new OutFolder(folder, shard);
    } catch (IOException e) {
      throw new UnwritableOutputException(folder.toString(), e);
    }
  }

  /** The system gives a lock back when its process ends, however it ends. */
  private FileChannel lock(String name, boolean shared) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(OWN).resolve(name),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this very process: the same answer.
    }
    channel.close();
    throw new ToldException(Saying.ANOTHER_RUN.of());
  }

  /** What a run that was killed left unfinished. */
  private void clear() throws IOException {
    try (Stream<Path> left = Files.list(workshop)) {
      for (Path each : left.toList()) {
        Files.delete(each);
      }
    }
  }

  /** Leaves nothing unfinished; what cannot be deleted the next run clears. */
  private void leave() {
    try {
      clear();
      Files.deleteIfExists(workshop);
    } catch (IOException e) {
      // A worker is at it still, or the disk is gone.
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /**
   * Whether a disk takes {@code name}: 255 bytes for each part, 4,095 for a path (Linux, macOS).
   */
  boolean takes(String name) {
    for (String part : name.split("/")) {
      if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        return false;
      }
    }
    return path(name).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
  }

  /** The name of a file of its own: {@code report-1-of-4.html}. */
  String own(String stem, String extension) {
    return stem + suffix + extension;
  }

  /** Where the piece of a stream is that {@code path} gives. */
  static String piece(String path) {
    return OWN + "/pieces/" + path;
  }

  /** Whether {@code name} is such a piece. */
  static boolean isPiece(String name) {
    return name.startsWith(OWN + "/");
  }

  /** A file of the folder that appears whole or not at all. */
  Destination write(String name) throws UnwritableOutputException {
    return Destination.of(folder.resolve(name), workshop);
  }

  /** The manifests that are there, this run's own last. */
  List<Path> manifests() throws IOException {
    Path own = folder.resolve(own("manifest", ".jsonl"));
    try (Stream<Path> files = Files.list(folder)) {
      return Stream.concat(
              files.filter(f -> isManifest(f.getFileName().toString()) && !f.equals(own)).sorted(),
              Stream.of(own))
          .toList();
    }
  }

  private static boolean isManifest(String name) {
    return name.startsWith("manifest") && name.endsWith(".jsonl");
  }

  /** Deletes a file, and the folders that are empty then. */
  void delete(String name) throws IOException {
    Path top = folder.normalize();
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(top)) {
      throw new ToldException(Saying.OUTSIDE.of());
    }
    Files.deleteIfExists(file);
    for (Path up = file.getParent(); !up.equals(top) && Files.exists(up); up = up.getParent()) {
      try (Stream<Path> held = Files.list(up)) {
        if (held.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(up);
    }
  }

  @Override
  public void close() {
    try (whole;
        share) {
      leave();
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IOException e) {
      // The system gives the locks back.
    } catch (IllegalStateException e) {
      // The process is ending: the hook has run, or runs now.
    }
  }
}
