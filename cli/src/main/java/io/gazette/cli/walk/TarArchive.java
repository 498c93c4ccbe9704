package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Bilingual;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive, packed by gzip or not. It is read twice: for the list, and for the files. */
final class TarArchive implements Container {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Stamp stamp;
  private final Map<Integer, Item> wanted = new HashMap<>();
  private final List<Item> items = new ArrayList<>();

  private TarArchive(Path file, Stamp stamp) {
    this.file = file;
    this.stamp = stamp;
  }

  /** Lists the archive {@code file}, which stands at {@code path} of the layout. */
  static TarArchive list(Path file, String path, Listing listing) throws IOException {
    TarArchive archive = new TarArchive(file, Stamp.of(file));
    ArchiveList list = new ArchiveList(path, listing);
    try (TarArchiveInputStream tar = archive.open()) {
      int at = 0;
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (isPlain(e)) {
          list.add(at, name(e), e.getSize());
        } else if (!e.isDirectory()) {
          listing.passOver("link");
        }
        at++;
      }
    } catch (IOException | IllegalArgumentException e) {
      listing.refuse(path, Saying.ARCHIVE_DAMAGED.of(Bilingual.of(e)), true);
    }
    list.wanted().forEach(archive::want);
    return archive;
  }

  /** Whether it is a file; what the library takes for one may be a link or a device. */
  private static boolean isPlain(TarArchiveEntry entry) {
    boolean link = entry.isSymbolicLink() || entry.isLink();
    boolean device = entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
    return entry.isFile() && !link && !device;
  }

  private void want(int at, Item item) {
    wanted.put(at, item);
    items.add(item);
  }

  /** Names are asked for byte by byte; those of a pax header are characters already. */
  private static String name(TarArchiveEntry entry) {
    String name = entry.getName();
    boolean bytes = name.chars().allMatch(c -> c < 0x100);
    return bytes ? EntryName.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
  }

  private TarArchiveInputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    InputStream plain = packed ? new GZIPInputStream(in, BUFFER) : in;
    return new TarArchiveInputStream(
        Bounds.bounded(plain, stamp.size()), StandardCharsets.ISO_8859_1.name());
  }

  @Override
  public List<Item> items() {
    return items;
  }

  @Override
  public void read(Reader reader) throws IOException, InterruptedException {
    stamp.check(file);
    try (TarArchiveInputStream tar = open()) {
      int at = 0;
      for (TarArchiveEntry e = tar.getNextEntry();
          e != null && reader.goesOn();
          e = tar.getNextEntry()) {
        Item item = wanted.get(at++);
        if (item != null) {
          reader.item(item, new Packed(() -> tar, file, stamp));
        }
      }
    }
  }
}
