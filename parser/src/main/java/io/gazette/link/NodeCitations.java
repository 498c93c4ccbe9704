package io.gazette.link;

import io.gazette.model.Reference;
import io.gazette.model.Reference.Target;
import io.gazette.text.Chars;
import java.util.List;
import java.util.Optional;

/** References to a unit of the text itself, and to what is counted from it: 本条第二款. */
final class NodeCitations {

  private NodeCitations() {}

  /** {@code held} and the units that are counted behind it. */
  static Cited counted(PassageReader reader, int end, Cited held) {
    String text = reader.text;
    int next = end;
    while (next < text.length() && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    List<Cited> row = CitedReader.behind(reader, next);
    if (row.isEmpty()) {
      return held;
    }
    Cited inner = row.get(0).within(held);
    return new Cited(held.from(), inner.to(), inner.numbers(), false);
  }

  /** A reference to {@code node}, or to what is counted from it. */
  static int from(PassageReader reader, int at, int end, Node node) {
    Cited held = Cited.of(node, at, end);
    Cited whole = counted(reader, end, held);
    Found found = found(reader, at, whole.to(), node);
    if (whole.to() > end) {
      Resolver.below(found, whole, reader.citing.own, node);
    }
    if (endsRange(reader, found)) {
      return found.to;
    }
    reader.add(found);
    // 本款第（二）、（三）项: the others are read as what goes on from here.
    return UnitCitations.others(reader, found, end, whole.to());
  }

  /** 第七条至前条: {@code found} is the end of what was cited before. */
  private static boolean endsRange(PassageReader reader, Found found) {
    Optional<Found> first = reader.lastText();
    boolean begins =
        found.node.isPresent()
            && first.isPresent()
            && first.get().node.isPresent()
            && first.get().upTo.isEmpty()
            && first.get().base.equals(found.base)
            && first.get().node.get().ref().equals(found.node.get().ref());
    if (!begins || !CitedReader.isRange(reader.text, first.get().to, found.from)) {
      return false;
    }
    first.get().extend(found.cited, found.target);
    return true;
  }

  static Found found(PassageReader reader, int from, int to, Node node) {
    Found found = new Found(Reference.Kind.INTERNAL, from, to);
    found.base = Optional.of(reader.citing.own);
    found.node = Optional.of(node);
    found.cited = Cited.of(node, from, to);
    found.target = Optional.of(target(reader, node));
    return found;
  }

  static Target target(PassageReader reader, Node node) {
    return new Target(reader.citing.id, node.eId(), "");
  }
}
