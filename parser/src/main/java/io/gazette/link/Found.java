package io.gazette.link;

import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reference while its text is being read; offsets are in characters of the text. */
final class Found {

  final int from;
  int to;
  Kind kind;
  String value = "";
  Optional<Target> target = Optional.empty();
  Optional<Target> upTo = Optional.empty();
  Status status = Status.RESOLVED;
  boolean continues;

  /** What it may point at, where it is dangling or ambiguous: the nearest first. */
  List<String> candidates = List.of();

  /** The text it speaks of; empty for a day or a body. */
  Optional<Base> base = Optional.empty();

  /** The units it counts, and the element that was found, for those that go on from it. */
  Cited cited = Cited.NONE;

  Optional<Node> node = Optional.empty();

  private Cited begins = Cited.NONE;

  Found(Kind kind, int from, int to) {
    this.kind = kind;
    this.from = from;
    this.to = to;
  }

  /** The same again, to come back to. */
  Found copy() {
    Found same = new Found(kind, from, to);
    same.become(this);
    return same;
  }

  /** Makes it a range that ends with {@code last}, at {@code end}. */
  void extend(Cited last, Optional<Target> end) {
    begins = first();
    upTo = end;
    to = last.to();
    cited = last;
  }

  /** The units it counts; of a range, those that it begins with. */
  Cited first() {
    return begins.isNone() ? cited : begins;
  }

  /** Takes over all that {@code other} says but its place. */
  void become(Found other) {
    kind = other.kind;
    value = other.value;
    target = other.target;
    upTo = other.upTo;
    status = other.status;
    candidates = other.candidates;
    base = other.base;
    cited = other.cited;
    begins = other.begins;
    node = other.node;
  }

  /** {@code texts} and {@code actors} in order; an actor that crosses a text is left out. */
  static List<Found> merged(List<Found> texts, List<Found> actors) {
    if (actors.isEmpty()) {
      return texts;
    }
    List<Found> merged = new ArrayList<>();
    int next = 0;
    for (Found text : texts) {
      while (next < actors.size() && actors.get(next).to <= text.from) {
        merged.add(actors.get(next++));
      }
      while (next < actors.size() && actors.get(next).from < text.to) {
        next++;
      }
      merged.add(text);
    }
    merged.addAll(actors.subList(next, actors.size()));
    return merged;
  }

  /** A reference to all of {@code base}. */
  static Found whole(Base base, int from, int to) {
    Found found = new Found(base.kind(), from, to);
    found.base = Optional.of(base);
    found.value = base.title();
    found.target = base.whole();
    found.status = base.status();
    return found;
  }
}
