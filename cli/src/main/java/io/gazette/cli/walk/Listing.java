package io.gazette.cli.walk;

import io.gazette.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a walk found. */
public final class Listing {

  private final List<Container> containers = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final TreeMap<String, Integer> passedOver = new TreeMap<>();

  Listing() {}

  /** Where the items are, in order of their paths. */
  public List<Container> containers() {
    return containers;
  }

  /** What cannot be reached. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** How many files are of no kind that is converted, by their extensions. */
  public TreeMap<String, Integer> passedOver() {
    return passedOver;
  }

  void add(Container container) {
    if (!container.items().isEmpty()) {
      containers.add(container);
    }
  }

  void refuse(String path, Message reason, boolean permanent) {
    refusals.add(new Refusal(path, reason, permanent));
  }

  void passOver(String name) {
    passedOver.merge(FileKind.extension(name), 1, Integer::sum);
  }
}
