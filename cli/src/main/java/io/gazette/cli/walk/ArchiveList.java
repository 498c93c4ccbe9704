package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import io.gazette.diagnostic.Message;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries of an archive that are items; of two with one name the later, as unpacking does. */
final class ArchiveList {

  private final String archive;
  private final Listing listing;
  private final TreeMap<Integer, Item> wanted = new TreeMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private int entries;

  ArchiveList(String archive, Listing listing) {
    this.archive = archive;
    this.listing = listing;
  }

  /** Takes the entry that stands at {@code at}, if it is wanted. */
  void add(int at, String name, long size) throws IOException {
    if (++entries > Bounds.ENTRIES) {
      throw new ToldException(Saying.TOO_MANY_FILES.of(Bounds.ENTRIES));
    }
    Optional<String> path = EntryName.safe(name);
    if (path.isEmpty()) {
      refuse(name, Saying.LEADS_OUT.of());
    } else if (!EntryName.isHidden(path.get())) {
      add(at, archive + "/" + path.get(), path.get(), size);
    }
  }

  private void add(int at, String path, String name, long size) {
    if (FileKind.of(name) != FileKind.GAZETTE) {
      listing.passOver(name);
    } else if (size > Bounds.ENTRY) {
      listing.refuse(path, Saying.ENTRY_TOO_LARGE.of(Bounds.ENTRY >> 20), true);
    } else {
      Integer earlier = places.put(path, at);
      if (earlier != null) {
        wanted.remove(earlier);
      }
      wanted.put(at, new Item(path, Math.max(0, size)));
    }
  }

  /** Passes over the entry called {@code name}, and says why. */
  void refuse(String name, Message reason) {
    listing.refuse(archive + "/" + printable(name), reason, true);
  }

  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    name.chars()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(c -> text.append((char) c));
    return text.toString();
  }

  Map<Integer, Item> wanted() {
    return wanted;
  }
}
