package io.gazette.link;

import io.gazette.identify.Numbering;
import io.gazette.identify.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a document that a citation can name, with its eId (mapping.md, 3). */
final class Node {

  private final Optional<Node> parent;
  private final boolean global;
  private final Step step;
  private final String number;
  private final int place;
  private List<Node> children = List.of();

  private Node(Optional<Node> parent, boolean global, Step step, String number, int place) {
    this.parent = parent;
    this.global = global;
    this.step = step;
    this.number = number;
    this.place = place;
  }

  /** The whole document. */
  static Node root() {
    return new Node(Optional.empty(), false, new Numbering().next("", ""), "", 0);
  }

  /**
   * Adds the next element called {@code ref}.
   *
   * @param number its printed number; {@code ""}: its place among its like
   * @param ids in which its id is numbered
   * @param global whether its id is that of the document, whatever it stands in
   */
  Node add(String ref, String number, Numbering ids, boolean global) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    int before = 0;
    for (int i = children.size() - 1; i >= 0 && before == 0; i--) {
      before = children.get(i).ref().equals(ref) ? children.get(i).place : 0;
    }
    Step step = ids.next(ref, number);
    Node node = new Node(Optional.of(this), global, step, number, before + 1);
    children.add(node);
    return node;
  }

  String eId() {
    if (parent.isEmpty()) {
      return "";
    }
    String outer = global ? "" : parent.get().eId();
    return outer.isEmpty() ? step.text() : outer + "__" + step.text();
  }

  String ref() {
    return step.ref();
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
    while (node.isPresent() && !node.get().ref().equals(level.ref())) {
      node = node.get().parent;
    }
    return node;
  }

  /** The child of {@code level} with {@code number}; a 款 is counted. */
  Optional<Node> child(Level level, String wanted) {
    for (Node child : children) {
      if (child.ref().equals(level.ref())) {
        String own = child.number.isEmpty() ? Integer.toString(child.place) : child.number;
        if (own.equals(wanted)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The child called {@code wanted} whose printed number is {@code label}. */
  Optional<Node> labelled(String wanted, String label) {
    for (Node child : children) {
      if (child.ref().equals(wanted) && child.number.equals(label)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /**
   * The same; where such children begin again, as those of texts printed one behind the other do,
   * of those that are counted on with {@code near}.
   */
  Optional<Node> counted(Level level, String wanted, Node near) {
    int here = near.ref().equals(level.ref()) ? children.indexOf(near) : -1;
    Optional<Node> found = here < 0 ? Optional.empty() : counted(level, wanted, here, -1);
    found = here < 0 || found.isPresent() ? found : counted(level, wanted, here, 1);
    return found.isPresent() ? found : child(level, wanted);
  }

  /**
   * The same from the child at {@code from} on, backwards or forwards, as long as they are counted
   * on.
   */
  private Optional<Node> counted(Level level, String wanted, int from, int by) {
    int last = children.get(from).value();
    for (int i = from; i >= 0 && i < children.size(); i += by) {
      Node child = children.get(i);
      if (!child.ref().equals(level.ref())) {
        continue;
      }
      if (i != from && (child.value() - last) * by <= 0) {
        return Optional.empty();
      }
      if (child.number.equals(wanted)) {
        return Optional.of(child);
      }
      last = child.value();
    }
    return Optional.empty();
  }

  /** 12 of 12-1; 0 where it has no number. */
  private int value() {
    int value = 0;
    for (int i = 0; i < number.length() && number.charAt(i) != '-' && i < 8; i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }

  /** The child of its like that stands {@code by} before it. */
  Optional<Node> before(int by) {
    return parent.isPresent() ? parent.get().placed(ref(), place - by) : Optional.empty();
  }

  /** The child called {@code wanted} at {@code at} among its like. */
  Optional<Node> placed(String wanted, int at) {
    for (Node child : children) {
      if (child.ref().equals(wanted) && child.place == at) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The last child of {@code level}. */
  Optional<Node> last(Level level) {
    for (int i = children.size() - 1; i >= 0; i--) {
      if (children.get(i).ref().equals(level.ref())) {
        return Optional.of(children.get(i));
      }
    }
    return Optional.empty();
  }
}
