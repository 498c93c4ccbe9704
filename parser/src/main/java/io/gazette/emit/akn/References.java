package io.gazette.emit.akn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The bodies, people, roles and events of a file: its one {@code references} list. */
final class References {

  private final List<Work> originals = new ArrayList<>();
  private final Map<TlcClass, Map<String, Item>> items = new EnumMap<>(TlcClass.class);

  private record Item(String href, String label) {}

  References() {
    put(TlcClass.ROLE, "author", "author", "作者");
    put(TlcClass.ROLE, "editor", "editor", "编辑");
    put(TlcClass.OBJECT, "tool", "gazette-toolchain", "公报解析工具");
  }

  /** Lists a Work of the file. */
  void addOriginal(Work work) {
    originals.add(work);
  }

  /** Lists a body, person or role by its name. */
  void add(TlcClass kind, String name) {
    String label = Segment.of(name);
    if (!label.isEmpty()) {
      put(kind, label, "cn." + label, Segment.printable(name));
    }
  }

  /** Lists an event, process, concept or dictionary by its token. */
  void add(TlcClass kind, String token, String label) {
    put(kind, token, "cn." + token, label);
  }

  void addDictionary(String token, String href, String label) {
    put(TlcClass.REFERENCE, token, "cn." + href, label);
  }

  private void put(TlcClass kind, String label, String iri, String showAs) {
    Map<String, Item> listed = items.get(kind);
    if (listed == null) {
      listed = new TreeMap<>();
      items.put(kind, listed);
    }
    listed.putIfAbsent(kind.id(label), new Item(kind.iri(iri), showAs));
  }

  /** The reference {@code #org-…} to what was listed as {@code name}. */
  Optional<String> find(TlcClass kind, String name) {
    String id = kind.id(Segment.of(name));
    return items.getOrDefault(kind, Map.of()).containsKey(id)
        ? Optional.of("#" + id)
        : Optional.empty();
  }

  /** The reference to the Work listed as the {@code n}th, from 1. */
  static String original(int n) {
    return "#original_" + n;
  }

  void write(AknWriter x) throws IOException {
    x.block("references");
    x.attribute("source", "#tool");
    for (int i = 0; i < originals.size(); i++) {
      Work work = originals.get(i);
      String id = "original_" + (i + 1);
      x.empty("original", "eId", id, "href", work.expressionUri(), "showAs", work.title());
    }
    for (Map.Entry<TlcClass, Map<String, Item>> kind : items.entrySet()) {
      for (Map.Entry<String, Item> item : kind.getValue().entrySet()) {
        write(x, kind.getKey(), item.getKey(), item.getValue());
      }
    }
    x.end();
  }

  private static void write(AknWriter x, TlcClass kind, String id, Item item) throws IOException {
    x.block(kind.element());
    x.attribute("eId", id);
    if (kind == TlcClass.REFERENCE) {
      x.attribute("name", "dictionary");
    }
    x.attribute("href", item.href);
    x.attribute("showAs", item.label);
    x.end();
  }
}
