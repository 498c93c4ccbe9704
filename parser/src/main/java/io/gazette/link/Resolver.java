package io.gazette.link;

import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the element that a citation counts to. */
final class Resolver {

  private Resolver() {}

  /**
   * Points {@code found} at 第（三）项 of a text with headings: the heading （三） that is nearest around
   * or beside {@code place}; false where there is none.
   */
  static boolean amongHeadings(Found found, Cited cited, Base base, Node place) {
    Optional<Node> holder = Optional.of(place);
    while (holder.isPresent()) {
      Optional<Node> heading = holder.get().labelled("subsec", cited.number(Level.ITEM));
      if (heading.isPresent()) {
        begin(found, cited, base);
        found.node = heading;
        found.target = Optional.of(new Target(base.document(), heading.get().eId(), ""));
        return true;
      }
      holder = holder.get().parent();
    }
    return false;
  }

  /** Points {@code found} at what is counted in an attachment: of a list, 第3项 is its item 3. */
  static void inAnnex(Found found, Cited cited, Base base) {
    Outline annex = base.outline().get();
    if (annex.hasArticles() || cited.top() != Level.ITEM) {
      point(found, cited, base, annex.root());
      return;
    }
    begin(found, cited, base);
    List<Node> fitting = new ArrayList<>(1);
    nested(annex.root(), cited.number(Level.ITEM), fitting);
    found.status = fitting.isEmpty() ? Status.DANGLING : Status.RESOLVED;
    if (!fitting.isEmpty()) {
      found.node = Optional.of(fitting.get(0));
      found.target = Optional.of(new Target(base.document(), fitting.get(0).eId(), ""));
    }
  }

  /**
   * Points {@code found} at what {@code cited} counts to in {@code base}.
   *
   * @param place where the citation stands, if it stands in that text; else the root
   */
  static void point(Found found, Cited cited, Base base, Node place) {
    begin(found, cited, base);
    if (base.outline().isPresent()) {
      inside(found, cited, base, base.outline().get(), place);
    } else if (base.status() != Status.AMBIGUOUS) {
      found.target = Optional.of(new Target("", "", base.iri() + "/~" + cited.eId()));
    }
  }

  private static void begin(Found found, Cited cited, Base base) {
    found.kind = base.kind();
    found.base = Optional.of(base);
    found.cited = cited;
    found.status = base.status();
    found.value = base.title();
    found.node = Optional.empty();
    found.target = Optional.empty();
    found.candidates = List.of();
  }

  /** Points {@code found} at what {@code cited} counts to below {@code node}. */
  static void below(Found found, Cited cited, Base base, Node node) {
    found.cited = cited;
    found.node = Optional.empty();
    found.target = Optional.empty();
    int from = 0;
    while (from < Level.values().length && !Level.values()[from].ref().equals(node.ref())) {
      from++;
    }
    descend(found, cited, base, Optional.of(node), from + 1);
    if (found.node.isEmpty() && found.status != Status.AMBIGUOUS) {
      found.status = Status.DANGLING;
      found.candidates = List.of(node.eId());
    }
  }

  /** The target of the citation that ends a range. */
  static Optional<Target> end(Found first, Cited cited, Node place) {
    Found last = new Found(first.kind, cited.from(), cited.to());
    if (first.base.isEmpty()) {
      return Optional.empty();
    }
    Base base = first.base.get();
    if (isHeading(first.node) && amongHeadings(last, cited, base, first.node.get())) {
      return last.target;
    }
    point(last, cited, base, first.node.orElse(place));
    if (last.status == Status.DANGLING) {
      first.status = Status.DANGLING;
      first.candidates = last.candidates;
    }
    return last.target;
  }

  private static boolean isHeading(Optional<Node> node) {
    return node.isPresent() && node.get().ref().equals("subsec");
  }

  private static void inside(Found found, Cited cited, Base base, Outline outline, Node place) {
    Level top = cited.top();
    Optional<Node> start = start(cited, outline, place);
    int next = top.ordinal() + (top.ordinal() <= Level.ARTICLE.ordinal() ? 1 : 0);
    String deepest = descend(found, cited, base, start, next);
    if (found.node.isEmpty() && found.status != Status.AMBIGUOUS) {
      dangle(found, cited, outline, deepest);
    }
  }

  /**
   * Counts down from {@code start}, from the level {@code from} on; returns the last eId on the
   * way.
   */
  private static String descend(
      Found found, Cited cited, Base base, Optional<Node> start, int from) {
    Optional<Node> node = start;
    String deepest = "";
    for (int i = from; i < Level.values().length && node.isPresent(); i++) {
      Level level = Level.values()[i];
      String number = cited.number(level);
      if (number.isEmpty()) {
        continue;
      }
      deepest = node.get().eId();
      List<Node> fitting = fitting(node.get(), level, number);
      if (fitting.size() > 1) {
        found.status = Status.AMBIGUOUS;
        found.candidates = List.of(fitting.get(0).eId(), fitting.get(1).eId());
        return deepest;
      }
      node = fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(0));
    }
    found.node = node;
    if (node.isPresent()) {
      found.target = Optional.of(new Target(base.document(), node.get().eId(), ""));
    }
    return deepest;
  }

  private static void dangle(Found found, Cited cited, Outline outline, String deepest) {
    if (deepest.isEmpty() && outline.isPart()) {
      found.status = Status.UNKNOWN;
      return;
    }
    found.status = Status.DANGLING;
    String article = cited.number(Level.ARTICLE);
    Optional<Node> near = article.isEmpty() ? Optional.empty() : outline.nearest(leading(article));
    String nearest = deepest.isEmpty() && near.isPresent() ? near.get().eId() : deepest;
    found.candidates = nearest.isEmpty() ? List.of() : List.of(nearest);
  }

  private static int leading(String number) {
    int dash = number.indexOf('-');
    return Integer.parseInt(dash < 0 ? number : number.substring(0, dash));
  }

  /** The element of the largest level that is counted. */
  private static Optional<Node> start(Cited cited, Outline outline, Node place) {
    Level top = cited.top();
    String number = cited.number(top);
    return switch (top) {
      case ARTICLE -> article(number, outline, place);
      case PART -> outline.root().child(Level.PART, number);
      case SUBPART, CHAPTER, SECTION -> division(top, number, outline, place);
      case PARAGRAPH -> place.around(Level.ARTICLE);
      case ITEM -> itemHolder(place);
      case SUBITEM -> place.around(Level.ITEM);
    };
  }

  /** A text with headings instead of articles: 第二条 is 二、. */
  private static Optional<Node> article(String number, Outline outline, Node place) {
    return outline.hasArticles()
        ? outline.article(number, place)
        : outline.root().child(Level.SECTION, number);
  }

  /** 第三项 is one of the 款 it stands in, else of the article. */
  private static Optional<Node> itemHolder(Node place) {
    Optional<Node> paragraph = place.around(Level.PARAGRAPH);
    boolean here = paragraph.isPresent() && paragraph.get().last(Level.ITEM).isPresent();
    return here ? paragraph : place.around(Level.ARTICLE);
  }

  /** 第二节 is one of the 章 it stands in; 第三章 one of the 编, else of all. */
  private static Optional<Node> division(Level level, String number, Outline outline, Node place) {
    Node inner = place;
    Optional<Node> holder = place.parent().isPresent() ? place.parent() : Optional.of(place);
    while (holder.isPresent()) {
      Optional<Node> found = holder.get().counted(level, number, inner);
      if (found.isPresent()) {
        return found;
      }
      inner = holder.get();
      holder = inner.parent();
    }
    return level == Level.SECTION ? Optional.empty() : below(outline.root(), level, number);
  }

  private static Optional<Node> below(Node node, Level level, String number) {
    for (Node child : node.children()) {
      boolean self = child.ref().equals(level.ref()) && child.number().equals(number);
      Optional<Node> found = self ? Optional.of(child) : Optional.empty();
      boolean division = child.ref().equals("part") || child.ref().equals("subpart");
      found = found.isEmpty() && division ? below(child, level, number) : found;
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The children of {@code node} that are meant. "第X条第Z项, the form used when a 条 has one 款": where
   * it has several, those that have such an item.
   */
  private static List<Node> fitting(Node node, Level level, String number) {
    List<Node> fitting = new ArrayList<>(1);
    Optional<Node> own = node.child(level, number);
    if (own.isPresent()) {
      fitting.add(own.get());
    } else if (level == Level.ITEM && node.ref().equals("art")) {
      for (Node paragraph : node.children()) {
        Optional<Node> child = paragraph.child(level, number);
        if (child.isPresent()) {
          fitting.add(child.get());
        }
      }
    } else if (node.ref().equals("sec")) {
      nested(node, number, fitting);
    }
    return fitting;
  }

  /** 第二条第（三）项 of a text with headings is 二、（三）. */
  private static void nested(Node section, String number, List<Node> fitting) {
    for (Node child : section.children()) {
      if (child.number().equals(number)) {
        fitting.add(child);
        return;
      }
    }
  }
}
