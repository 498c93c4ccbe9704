package io.gazette.cli.batch;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What became of each file. A line is appended when its results have their names: a run that is
 * killed loses what it was at, and nothing else. In memory is only where each line stands; of
 * several lines of a file the last holds.
 */
final class Manifest implements AutoCloseable {

  private static final int BUFFER = 1 << 20;

  private final OutFolder folder;
  private final List<Path> paths;
  private final List<FileChannel> files = new ArrayList<>();
  private final Map<String, Place> places = new ConcurrentHashMap<>();
  private FileChannel own;

  /** Where a line stands, its end not included. */
  private record Place(FileChannel file, long offset, int length) {}

  private Manifest(OutFolder folder) throws IOException {
    this.folder = folder;
    this.paths = folder.manifests();
    for (Path path : paths) {
      own =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      files.add(own);
      long whole = index(own);
      if (files.size() == paths.size()) {
        own.truncate(whole); // a line that a killed run did not end
      }
    }
  }

  /** Opens those of {@code folder}. */
  static Manifest open(OutFolder folder) throws UnwritableOutputException {
    try {
      return new Manifest(folder);
    } catch (IOException e) {
      throw new UnwritableOutputException(folder.own("manifest", ".jsonl"), e);
    }
  }

  /** Notes where the lines of {@code file} stand, and gives where the last whole one ends. */
  private long index(FileChannel file) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long start = 0;
    while (file.read(buffer.clear(), start + line.size()) > 0) {
      byte[] bytes = buffer.array();
      int from = 0;
      for (int i = 0; i < buffer.position(); i++) {
        if (bytes[i] == '\n') {
          line.write(bytes, from, i - from);
          note(file, start, line.toByteArray());
          start += line.size() + 1;
          line.reset();
          from = i + 1;
        }
      }
      line.write(bytes, from, buffer.position() - from);
    }
    return start;
  }

  private void note(FileChannel file, long offset, byte[] line) {
    Optional<String> path = Json.first("path", line, 0, line.length);
    path.ifPresent(p -> places.put(p, new Place(file, offset, line.length)));
  }

  /** The paths it has a line of. */
  Set<String> paths() {
    return new TreeSet<>(places.keySet());
  }

  /** What is noted of {@code path}. */
  Optional<Entry> entry(String path) throws IOException {
    Place place = places.get(path);
    return place == null ? Optional.empty() : Optional.of(EntryReader.entry(bytes(place)));
  }

  private static byte[] bytes(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    while (buffer.hasRemaining()) {
      if (place.file().read(buffer, place.offset() + buffer.position()) < 0) {
        throw new ToldException(Saying.MANIFEST_SHORTER.of());
      }
    }
    return buffer.array();
  }

  /** Appends the line of a file. */
  void add(Entry entry) throws UnwritableOutputException {
    try {
      append(entry.path(), EntryWriter.line(entry));
    } catch (IOException e) {
      throw new UnwritableOutputException(folder.own("manifest", ".jsonl"), e);
    }
  }

  private synchronized void append(String path, byte[] line) throws IOException {
    long offset = own.size();
    ByteBuffer buffer = ByteBuffer.wrap(line);
    while (buffer.hasRemaining()) {
      own.write(buffer, offset + buffer.position());
    }
    places.put(path, new Place(own, offset, line.length - 1));
  }

  /** Forgets a file. */
  void remove(String path) {
    places.remove(path);
  }

  /**
   * Writes it anew: the lines of {@code kept}, in order; of a whole run those of its shards too.
   */
  void settle(Collection<String> kept) throws IOException {
    try (Destination destination = folder.write(folder.own("manifest", ".jsonl"))) {
      try {
        for (String path : new TreeSet<>(kept)) {
          byte[] line = bytes(places.get(path));
          destination.write(line, 0, line.length);
          destination.write('\n');
        }
        destination.commit();
      } finally {
        destination.discard();
      }
    }
  }

  /** Deletes the manifests of shards: the whole has their lines. */
  void deleteOthers() throws IOException {
    for (Path path : paths.subList(0, paths.size() - 1)) {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel file : files) {
      file.close();
    }
  }
}
