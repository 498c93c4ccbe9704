package io.gazette.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a document that a citation can name, with its eId (mapping.md, 3). */
final class Node {

  private final Optional<Node> parent;
  private final boolean global;
  private final String ref;
  private final String number;
  private final int place;
  private final int counted;
  private int times = 1;
  private List<Node> children = List.of();

  private Node(
      Optional<Node> parent, boolean global, String ref, String number, int place, int counted) {
    this.parent = parent;
    this.global = global;
    this.ref = ref;
    this.number = number;
    this.place = place;
    this.counted = counted;
  }

  /** The whole document. */
  static Node root() {
    return new Node(Optional.empty(), false, "", "", 0, 0);
  }

  /**
   * Adds the next element called {@code ref}.
   *
   * @param number its printed number; {@code ""}: its place among its like
   * @param scope in which its id is numbered
   * @param global whether its id is that of the document, whatever it stands in
   */
  Node add(String ref, String number, Scope scope, boolean global) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    int before = 0;
    for (int i = children.size() - 1; i >= 0 && before == 0; i--) {
      before = children.get(i).ref.equals(ref) ? children.get(i).place : 0;
    }
    int counted = scope.count(ref) + 1;
    Node node = new Node(Optional.of(this), global, ref, number, before + 1, counted);
    scope.add(node, Scope.isNumber(number) ? number : Integer.toString(counted));
    children.add(node);
    return node;
  }

  /** A number that was there before: the second is {@code art_3_2}. */
  void repeat(int times) {
    this.times = times;
  }

  /** The last step of its id: {@code art_22}. */
  String step() {
    String shown = Scope.isNumber(number) ? number : Integer.toString(counted);
    return ref + '_' + shown + (times == 1 ? "" : "_" + times);
  }

  /** How many of its like there were in its scope when it came, itself included. */
  int counted() {
    return counted;
  }

  String eId() {
    if (parent.isEmpty()) {
      return "";
    }
    String outer = global ? "" : parent.get().eId();
    return outer.isEmpty() ? step() : outer + "__" + step();
  }

  String ref() {
    return ref;
  }

  /** The value of its printed number; {@code ""} where it has none. */
  String number() {
    return number;
  }

  /** Which of its like it is in what holds it, from 1. */
  int place() {
    return place;
  }

  Optional<Node> parent() {
    return parent;
  }

  List<Node> children() {
    return children;
  }

  /** This, or the nearest around it, that is of {@code level}. */
  Optional<Node> around(Level level) {
    Optional<Node> node = Optional.of(this);
    while (node.isPresent() && !node.get().ref.equals(level.ref())) {
      node = node.get().parent;
    }
    return node;
  }

  /** The child of {@code level} with {@code number}; a 款 is counted. */
  Optional<Node> child(Level level, String wanted) {
    for (Node child : children) {
      if (child.ref.equals(level.ref())) {
        String own = child.number.isEmpty() ? Integer.toString(child.place) : child.number;
        if (own.equals(wanted)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The child of its like that stands {@code by} before it. */
  Optional<Node> before(int by) {
    return parent.isPresent() ? parent.get().placed(ref, place - by) : Optional.empty();
  }

  /** The child called {@code wanted} at {@code at} among its like. */
  Optional<Node> placed(String wanted, int at) {
    for (Node child : children) {
      if (child.ref.equals(wanted) && child.place == at) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The last child of {@code level}. */
  Optional<Node> last(Level level) {
    for (int i = children.size() - 1; i >= 0; i--) {
      if (children.get(i).ref.equals(level.ref())) {
        return Optional.of(children.get(i));
      }
    }
    return Optional.empty();
  }
}
