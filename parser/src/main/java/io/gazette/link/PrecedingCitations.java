package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Status;
import java.util.List;
import java.util.Optional;

/** 前款, 前两款, 前条, 前项, 前章: what stands before the place of the reference, or is its first. */
final class PrecedingCitations {

  private PrecedingCitations() {}

  /** 前款, 前两款, 前条, 前项, 前章. */
  static int read(PassageReader reader, int from, int end, Level level, int many) {
    int at = from;
    Optional<Found> cited = reader.last();
    boolean counted = level == Level.PARAGRAPH || level == Level.ITEM;
    if (counted && cited.isPresent() && cited.get().to == at && reader.text.charAt(at) == '前') {
      if (many > 1 || !isHere(reader, cited.get())) {
        return firstOf(reader, cited.get(), level, end, many);
      }
      // 本条前款 is one reference.
      at = cited.get().from;
      reader.takeBack();
    }
    Optional<Node> here = reader.passage.at().around(level);
    if (here.isEmpty()) {
      Optional<Node> heading = many == 1 ? inHeading(reader, level) : Optional.empty();
      if (heading.isPresent()) {
        return NodeCitations.from(reader, at, end, heading.get());
      }
      return level == Level.ITEM ? itemBefore(reader, at, end) : at;
    }
    boolean wrapUp = level == Level.PARAGRAPH && reader.passage.kind() == Kind.WRAP_UP;
    Optional<Node> nearest = wrapUp ? here : back(reader, here.get(), level, 1);
    Optional<Node> first =
        many == 1
            ? nearest
            : wrapUp ? here.get().before(many - 1) : back(reader, here.get(), level, many);
    if (first.isEmpty() || nearest.isEmpty()) {
      return dangle(reader, at, end, here.get());
    }
    if (many == 1) {
      return NodeCitations.from(reader, at, end, first.get());
    }
    Found found = NodeCitations.found(reader, at, end, first.get());
    found.upTo = Optional.of(NodeCitations.target(reader, nearest.get()));
    reader.add(found);
    return end;
  }

  /**
   * In a text without 条 a paragraph has no id of its own: 前款 is in the heading that holds it and
   * the paragraph before it, 前项 the heading before.
   */
  private static Optional<Node> inHeading(PassageReader reader, Level level) {
    Node at = reader.passage.at();
    if (at.parent().isEmpty() || at.around(Level.ARTICLE).isPresent()) {
      return Optional.empty();
    }
    if (level == Level.PARAGRAPH) {
      return reader.citing.isBehind(reader.passage) ? Optional.of(at) : Optional.empty();
    }
    boolean first = reader.isTraditional() || reader.citing.isBehind(reader.passage);
    return level == Level.ITEM && !first ? at.before(1) : Optional.empty();
  }

  /** Whether {@code cited} is the 条 or 款 in which it stands. */
  private static boolean isHere(PassageReader reader, Found cited) {
    Optional<Node> node = cited.node;
    return node.isPresent()
        && (node.equals(reader.passage.at().around(Level.ARTICLE))
            || node.equals(reader.passage.at().around(Level.PARAGRAPH)));
  }

  /** 刑法第三百零七条之一前三款, 第三十二条第三款前三项: its first three. */
  private static int firstOf(PassageReader reader, Found article, Level level, int end, int many) {
    if (article.cited.isNone() || article.base.isEmpty() || many < 2) {
      return end;
    }
    String[] numbers = article.cited.numbers().clone();
    numbers[level.ordinal()] = "1";
    Cited first = new Cited(article.from, end, numbers.clone(), false);
    numbers[level.ordinal()] = Integer.toString(many);
    Resolver.point(article, first, article.base.get(), reader.passage.at());
    Cited last = new Cited(article.from, end, numbers, true);
    article.extend(last, Resolver.end(article, last, reader.passage.at()));
    return end;
  }

  private static Optional<Node> back(PassageReader reader, Node node, Level level, int by) {
    return level == Level.ARTICLE ? reader.citing.outline.before(node, by) : node.before(by);
  }

  /** 前项 outside a list of items: the last item of the 款, if it has any. */
  private static int itemBefore(PassageReader reader, int at, int end) {
    Optional<Node> paragraph = reader.passage.at().around(Level.PARAGRAPH);
    Optional<Node> last =
        paragraph.isPresent() ? paragraph.get().last(Level.ITEM) : Optional.empty();
    return last.isPresent() ? NodeCitations.from(reader, at, end, last.get()) : at;
  }

  private static int dangle(PassageReader reader, int at, int end, Node here) {
    Found found = new Found(Reference.Kind.INTERNAL, at, end);
    found.base = Optional.of(reader.citing.own);
    found.status = Status.DANGLING;
    found.candidates = List.of(here.eId());
    found.cited = Cited.of(here, at, end);
    reader.add(found);
    return end;
  }
}
