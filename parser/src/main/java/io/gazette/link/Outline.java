package io.gazette.link;

import io.gazette.identify.ArticleNumbering;
import io.gazette.identify.Element;
import io.gazette.identify.Elements;
import io.gazette.identify.Numbering;
import io.gazette.link.Passage.Kind;
import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The elements of a document that can be cited, and its texts in printed order. The elements and
 * their eIds are those of the Akoma Ntoso output (mapping.md, 3 and 6); AKN-05 holds the two
 * together.
 */
final class Outline {

  private final Node root = Node.root();
  private final Numbering numbering = new Numbering();
  private final List<Node> articles = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Node> byNumber = new HashMap<>();
  private final Map<Node, Integer> runs = new IdentityHashMap<>();
  private final Map<Node, Integer> indexes = new IdentityHashMap<>();
  private final NavigableMap<Integer, Integer> lastUpTo = new TreeMap<>();
  private final boolean restarting;
  private int run;

  private Outline(boolean restarting) {
    this.restarting = restarting;
  }

  static Outline of(Document document) {
    Outline outline = new Outline(ArticleNumbering.restarts(document.body()));
    outline.printed(Optional.empty(), "head", document.head());
    List<Block> body = document.body();
    for (int i = 0; i < body.size(); i++) {
      outline.block(body.get(i), Path.of("body", i), outline.root, outline.numbering);
    }
    outline.printed(Optional.empty(), "tail", document.tail());
    if (document.colophon().isPresent()) {
      Optional<Path> colophon = Optional.of(Path.of("colophon", -1));
      outline.printed(colophon, "printed", document.colophon().get().printed());
    }
    return outline;
  }

  /** The lines of back matter: texts without elements. */
  static Outline of(BackMatter matter) {
    Outline outline = new Outline(false);
    for (int i = 0; i < matter.printed().size(); i++) {
      Printed line = matter.printed().get(i);
      outline.passages.add(
          Passage.line(line, Path.of("printed", i), outline.root, Kind.BODY, Span.NONE));
    }
    return outline;
  }

  Node root() {
    return root;
  }

  List<Passage> passages() {
    return passages;
  }

  boolean hasArticles() {
    return !articles.isEmpty();
  }

  /**
   * The first article with {@code number}; where articles begin again, that of those which are
   * counted on from the same first as the one of {@code place}.
   */
  Optional<Node> article(String number, Node place) {
    Optional<Node> here = restarting ? place.around(Level.ARTICLE) : Optional.empty();
    Optional<Node> near =
        here.isPresent()
            ? Optional.ofNullable(byNumber.get(inRun(runs.getOrDefault(here.get(), 0), number)))
            : Optional.empty();
    return near.isPresent() ? near : Optional.ofNullable(byNumber.get(number));
  }

  private static String inRun(int run, String number) {
    return run + " " + number;
  }

  /** Where articles begin again a run of them ends: texts printed one behind the other. */
  private void addArticle(Node article) {
    int before = articles.isEmpty() ? 0 : whole(articles.get(articles.size() - 1).number());
    int number = whole(article.number());
    if (number > 0 && number < before) {
      run++;
    }
    articles.add(article);
    byNumber.putIfAbsent(article.number(), article);
    if (restarting) {
      runs.put(article, run);
      byNumber.putIfAbsent(inRun(run, article.number()), article);
    }
  }

  /** The article that stands {@code by} before {@code article}. */
  Optional<Node> before(Node article, int by) {
    int at = indexes().getOrDefault(article, -1);
    return at >= by ? Optional.of(articles.get(at - by)) : Optional.empty();
  }

  /** Where each article stands; looked for once, since texts refer back by the thousand. */
  private Map<Node, Integer> indexes() {
    if (indexes.isEmpty()) {
      for (Node article : articles) {
        indexes.put(article, indexes.size());
      }
    }
    return indexes;
  }

  /** The last article that is not above {@code number}, else the first. */
  Optional<Node> nearest(int number) {
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<Integer, Integer> below = lastUpTo().floorEntry(number);
    return Optional.of(articles.get(below == null ? 0 : below.getValue()));
  }

  /** For the number of each article, where the last one stands that is not above it. */
  private NavigableMap<Integer, Integer> lastUpTo() {
    if (lastUpTo.isEmpty()) {
      for (int i = 0; i < articles.size(); i++) {
        if (!articles.get(i).number().isEmpty()) {
          lastUpTo.put(whole(articles.get(i).number()), i);
        }
      }
      int last = 0;
      for (Map.Entry<Integer, Integer> each : lastUpTo.entrySet()) {
        last = Math.max(last, each.getValue());
        each.setValue(last);
      }
    }
    return lastUpTo;
  }

  /**
   * Whether the text is one piece of a longer one, whose other 条 stand elsewhere: its first 条 is
   * not number 1, or it is a single 编.
   */
  boolean isPart() {
    if (articles.isEmpty()) {
      return false;
    }
    List<Node> top = root.children();
    boolean onePart = top.size() == 1 && top.get(0).ref().equals(Level.PART.ref());
    return onePart || whole(articles.get(0).number()) > 1;
  }

  private static int whole(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && number.charAt(i) != '-' && i < 8; i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }

  /** The lines around a body that name something. */
  private void printed(Optional<Path> holder, String list, List<Printed> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Printed line = lines.get(i);
      Optional<Kind> kind = Passage.kind(line.part());
      if (kind.isPresent()) {
        Path path = holder.isPresent() ? holder.get().to(list, i) : Path.of(list, i);
        passages.add(Passage.line(line, path, root, kind.get(), line.span()));
      }
    }
  }

  private void block(Block block, Path path, Node holder, Numbering ids) {
    if (block instanceof Unit unit) {
      unit(unit, path, holder, ids);
    } else if (block instanceof Block.Table table) {
      TableTexts.add(table, path, holder, passages);
    }
  }

  private void unit(Unit unit, Path path, Node holder, Numbering ids) {
    if (!Elements.isElement(unit)) {
      texts(unit, path, holder, unit.quoted() ? Kind.QUOTED : Kind.BODY);
      children(unit.children(), path, holder, ids, 0, unit.children().size());
      return;
    }
    boolean article = unit.type() == Type.ARTICLE;
    boolean global = article && !restarting;
    Node node =
        holder.add(Element.of(unit).ref(), Elements.number(unit), global ? numbering : ids, global);
    if (article) {
      addArticle(node);
      article(unit, path, node);
    } else {
      texts(unit, path, node, Kind.BODY);
      children(unit.children(), path, node, new Numbering(), 0, unit.children().size());
    }
  }

  /**
   * "款: always present, from 1, even when there is only one": text of the article itself is its
   * first; what follows a 款 and is none belongs to it.
   */
  private void article(Unit article, Path path, Node node) {
    List<Block> children = article.children();
    Numbering ids = new Numbering();
    int at = Elements.nextParagraph(children, 0);
    if (at > 0 || !article.text().isBlank()) {
      Node first = node.add("para", "", ids, false);
      texts(article, path, first, Kind.BODY);
      children(children, path, first, new Numbering(), 0, at);
    } else {
      texts(article, path, node, Kind.BODY);
    }
    while (at < children.size()) {
      int next = Elements.nextParagraph(children, at + 1);
      Unit unit = (Unit) children.get(at);
      Node paragraph = node.add("para", unit.number(), ids, false);
      Numbering inner = new Numbering();
      Path own = path.to("children", at);
      texts(unit, own, paragraph, Kind.BODY);
      children(unit.children(), own, paragraph, inner, 0, unit.children().size());
      children(children, path, paragraph, inner, at + 1, next);
      at = next;
    }
  }

  private void children(List<Block> blocks, Path path, Node node, Numbering ids, int from, int to) {
    boolean items = false;
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      int before = passages.size();
      block(block, path.to("children", i), node, ids);
      if (items && block instanceof Unit unit && !Elements.isElement(unit)) {
        wrapUp(before);
      }
      items |= block instanceof Unit item && item.type() == Type.ITEM;
    }
  }

  private void wrapUp(int from) {
    for (int i = from; i < passages.size(); i++) {
      Passage p = passages.get(i);
      if (p.kind() == Kind.BODY) {
        passages.set(i, p.as(Kind.WRAP_UP));
      }
    }
  }

  private void texts(Unit unit, Path path, Node node, Kind kind) {
    Span span = unit.span();
    int before = Counts.characters(unit.num());
    if (!unit.heading().isEmpty()) {
      passages.add(Passage.text(unit.heading(), path, "heading", node, kind, span, before));
      before += Counts.characters(unit.heading());
    }
    if (!unit.text().isEmpty()) {
      Passage text = Passage.text(unit.text(), path, "text", node, kind, span, before);
      passages.add(unit.responsibility().isPresent() ? text.with(unit.responsibility()) : text);
    }
  }
}
