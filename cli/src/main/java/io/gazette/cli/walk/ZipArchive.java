package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Bilingual;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP archive. */
final class ZipArchive implements Container {

  private final Path file;
  private final Stamp stamp;
  private final Map<Integer, Item> wanted = new HashMap<>();
  private final List<Item> items = new ArrayList<>();

  private ZipArchive(Path file, Stamp stamp) {
    this.file = file;
    this.stamp = stamp;
  }

  /** Lists the archive {@code file}, which stands at {@code path} of the layout. */
  static ZipArchive list(Path file, String path, Listing listing) throws IOException {
    ZipArchive archive = new ZipArchive(file, Stamp.of(file));
    ArchiveList list = new ArchiveList(path, listing);
    try (ZipFile zip = archive.open()) {
      int at = 0;
      for (ZipArchiveEntry e : entries(zip)) {
        if (e.isUnixSymlink()) {
          listing.passOver("link");
        } else if (!e.isDirectory() && !zip.canReadEntryData(e)) {
          list.refuse(EntryName.decode(e.getRawName()), Saying.LOCKED.of());
        } else if (!e.isDirectory()) {
          list.add(at, EntryName.decode(e.getRawName()), e.getSize());
        }
        at++;
      }
    } catch (IOException | IllegalArgumentException e) {
      listing.refuse(path, Saying.ARCHIVE_DAMAGED.of(Bilingual.of(e)), true);
    }
    list.wanted().forEach(archive::want);
    return archive;
  }

  private void want(int at, Item item) {
    wanted.put(at, item);
    items.add(item);
  }

  private ZipFile open() throws IOException {
    return ZipFile.builder().setPath(file).get();
  }

  private static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntriesInPhysicalOrder());
  }

  @Override
  public List<Item> items() {
    return items;
  }

  @Override
  public void read(Reader reader) throws IOException, InterruptedException {
    stamp.check(file);
    try (ZipFile zip = open()) {
      List<ZipArchiveEntry> entries = entries(zip);
      for (int at = 0; at < entries.size() && reader.goesOn(); at++) {
        Item item = wanted.get(at);
        if (item != null) {
          ZipArchiveEntry entry = entries.get(at);
          reader.item(item, new Packed(() -> zip.getInputStream(entry), file, stamp));
        }
      }
    }
  }
}
