package io.gazette.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the elements of one context as the Akoma Ntoso output does (mapping.md, 3.2): without a
 * number that can be read the place counts; a number that was there before gets {@code _2}. Ids are
 * written only when they are asked for: few elements are ever cited.
 */
final class Scope {

  private final List<Node> nodes = new ArrayList<>(2);
  private Map<String, Integer> used = Map.of();
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
      used = new HashMap<>();
      for (Node each : nodes) {
        used.put(each.step(), 1);
      }
    }
    String id = node.step();
    int times = again(id);
    while (times > 1) {
      node.repeat(times);
      if (used.putIfAbsent(node.step(), 1) == null) {
        return;
      }
      times = again(id);
    }
  }

  private int again(String id) {
    int times = used.getOrDefault(id, 0) + 1;
    used.put(id, times);
    return times;
  }

  /** 120-3 comes after 120 and before 121. */
  private static long value(String number) {
    long whole = 0;
    long part = 0;
    boolean inserted = false;
    for (int i = 0; i < number.length() && i < 12; i++) {
      char c = number.charAt(i);
      if (c == '-') {
        inserted = true;
        whole = part;
        part = 0;
      } else {
        part = part * 10 + c - '0';
      }
    }
    return inserted ? whole * 100_000 + part : part * 100_000;
  }

  /** How many elements called {@code ref} are here. */
  int count(String ref) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i).ref().equals(ref)) {
        return nodes.get(i).counted();
      }
    }
    return 0;
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
