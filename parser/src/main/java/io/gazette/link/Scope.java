package io.gazette.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers the elements of one context as the Akoma Ntoso output does (mapping.md, 3.2): without a
 * number that can be read the place counts; a number that was there before gets {@code _2}. Ids are
 * written only when they are asked for: few elements are ever cited.
 */
final class Scope {

  private final List<Node> nodes = new ArrayList<>(2);
  private Set<String> used = Set.of();
  private String lastRef = "";
  private long highest;

  /** Takes in {@code node}, which counts as {@code number} of its like here. */
  void add(Node node, String number) {
    long value = value(number);
    boolean rising = used.isEmpty() && node.ref().equals(lastRef) && value > highest;
    if (!rising && !nodes.isEmpty()) {
      distinguish(node);
    }
    lastRef = node.ref();
    highest = value;
    nodes.add(node);
  }

  /** Looks whether the id of {@code node} was there before; then it gets a number more. */
  private void distinguish(Node node) {
    if (used.isEmpty()) {
      used = new HashSet<>();
      for (Node each : nodes) {
        used.add(each.step());
      }
    }
    for (int times = 2; !used.add(node.step()); times++) {
      node.repeat(times);
    }
  }

  /** 120-3 comes after 120 and before 121. */
  private static long value(String number) {
    long value = 0;
    long part = 0;
    for (int i = 0; i < number.length() && i < 12; i++) {
      char c = number.charAt(i);
      if (c == '-') {
        value = part * 100_000;
        part = 0;
      } else {
        part = part * 10 + c - '0';
      }
    }
    return number.indexOf('-') < 0 ? part * 100_000 : value + part;
  }

  /** How many elements called {@code ref} are here. */
  int count(String ref) {
    int count = 0;
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (node.ref().equals(ref)) {
        return node.counted();
      }
      count = 0;
    }
    return count;
  }

  static boolean isNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !number.isEmpty();
  }
}
