package io.gazette.emit.akn;

import io.gazette.identify.ArticleNumbering;
import io.gazette.identify.Element;
import io.gazette.identify.Elements;
import io.gazette.identify.Numbering;
import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a body (mapping.md, 6 and 7): every unit by its own element, whatever it stands in. Where
 * blocks stand between units, which the schema does not allow, an {@code hcontainer} holds them.
 * What an element cannot say of its unit stands in attributes of the project's own (ARCHITECTURE,
 * Akoma Ntoso read back).
 */
final class BodyWriter {

  private final AknWriter x;
  private final Scope document;
  private final DocumentContents contents;
  private final BlockWriter blocks;
  private final boolean restarting;
  private boolean inArticle;

  BodyWriter(
      AknWriter x,
      DocumentContext context,
      Scope scope,
      DocumentContents contents,
      Modifications modifications) {
    this.x = x;
    this.document = scope;
    this.contents = contents;
    this.blocks = new BlockWriter(x, context, modifications);
    this.restarting = ArticleNumbering.restarts(context.document().body());
  }

  /** The body of an act: units alone. */
  void act(List<Block> body) throws IOException {
    if (body.isEmpty()) {
      hcontainer("empty", body, document, BlockWriter.CHILD);
    } else {
      sequence(body, body.size(), document);
    }
  }

  /** The main body of a document: units and blocks in any order. */
  void mainBody(List<Block> body) throws IOException {
    int i = 0;
    while (i < body.size()) {
      int end = endOfBlocks(body, i);
      blocks.write(body.subList(i, end), document, BlockWriter.CHILD);
      if (end < body.size()) {
        unit((Unit) body.get(end), document, BlockWriter.CHILD);
        end++;
      }
      i = end;
    }
  }

  private static int endOfBlocks(List<Block> children, int from) {
    int end = from;
    while (end < children.size() && !Elements.isElement(children.get(end))) {
      end++;
    }
    return end;
  }

  /**
   * Units, with the blocks between them in containers; those from {@code own} on stand beside the
   * unit that they are written in.
   */
  private void sequence(List<Block> children, int own, Scope scope) throws IOException {
    int i = 0;
    while (i < children.size()) {
      int end = endOfBlocks(children, i);
      if (i < own && own < end) {
        end = own;
      }
      int depth = i < own ? BlockWriter.CHILD : BlockWriter.SIBLING;
      if (end > i) {
        hcontainer("text", children.subList(i, end), scope, depth);
      } else {
        unit((Unit) children.get(end), scope, depth);
        end++;
      }
      i = end;
    }
  }

  private void hcontainer(String name, List<Block> held, Scope scope, int depth)
      throws IOException {
    Scope inner = new Scope(scope.next("hcontainer"));
    x.block("hcontainer", inner.prefix());
    x.attribute("name", name);
    x.block("content", inner.once("content"));
    if (held.isEmpty()) {
      x.paragraph("");
    }
    blocks.write(held, inner, depth);
    x.end();
    x.end();
  }

  private void unit(Unit unit, Scope parent, int depth) throws IOException {
    Element element = Element.of(unit);
    boolean global = unit.type() == Type.ARTICLE && !restarting;
    Scope scope =
        new Scope((global ? document : parent).next(element.ref(), Elements.number(unit)));
    x.block(element.tag(), scope.prefix());
    if (element == Element.HCONTAINER) {
      x.attribute("name", "paragraph");
    }
    own(unit, element, depth);
    if (unit.type().compareTo(Type.HEADING) <= 0) {
      contents.divisionAt(unit, scope.prefix());
    }
    label(unit, scope);
    if (unit.type() == Type.ARTICLE) {
      boolean outer = inArticle;
      inArticle = true;
      article(unit, scope);
      inArticle = outer;
    } else {
      inside(unit, unit.children(), unit.children().size(), scope);
    }
    x.end();
  }

  /** What the element does not say of its unit: its type, its number, whose it is, its place. */
  private void own(Unit unit, Element element, int depth) throws IOException {
    String word = Element.word(unit);
    if (!word.equals(element.implied(unit.num(), inArticle))) {
      x.attribute("gz:type", word);
    }
    boolean told =
        unit.num().isEmpty() ? unit.number().isEmpty() : Numbering.isNumber(unit.number());
    if (!told) {
      x.attribute("gz:number", unit.number());
    }
    if (depth != BlockWriter.CHILD) {
      x.attribute("gz:depth", Integer.toString(depth));
    }
    x.at(unit.span());
  }

  private void label(Unit unit, Scope scope) throws IOException {
    if (!unit.num().isEmpty()) {
      x.block("num");
      x.text(unit.num());
      x.end();
    }
    if (!unit.heading().isEmpty()) {
      x.block("heading", scope.once("heading"));
      if (isRunIn(unit)) {
        x.attribute("class", "run-in");
      }
      blocks.heading(unit, scope);
      x.end();
    }
  }

  /**
   * "款: always present, from 1, even when there is only one": text of the article itself is its
   * first; what follows a 款 and is none belongs to it.
   */
  private void article(Unit article, Scope scope) throws IOException {
    List<Block> children = article.children();
    int i = Elements.nextParagraph(children, 0);
    if (i > 0 || !Segment.isBlank(article.text())) {
      Scope first = new Scope(scope.next("para"));
      x.block("paragraph", first.prefix());
      x.attribute("gz:made", "true");
      inside(article, children.subList(0, i), i, first);
      x.end();
    }
    while (i < children.size()) {
      int next = Elements.nextParagraph(children, i + 1);
      paragraph((Unit) children.get(i), children.subList(i + 1, next), scope);
      i = next;
    }
  }

  private void paragraph(Unit paragraph, List<Block> following, Scope article) throws IOException {
    Scope scope = new Scope(article.next("para", paragraph.number()));
    x.block("paragraph", scope.prefix());
    own(paragraph, Element.PARAGRAPH, BlockWriter.CHILD);
    label(paragraph, scope);
    List<Block> children = paragraph.children();
    if (!following.isEmpty()) {
      children = new ArrayList<>(children);
      children.addAll(following);
    }
    inside(paragraph, children, paragraph.children().size(), scope);
    x.end();
  }

  /**
   * The text of {@code unit} and {@code children}, the first {@code own} of which are its own:
   * content, or intro, units and wrapUp.
   */
  private void inside(Unit unit, List<Block> children, int own, Scope scope) throws IOException {
    int first = endOfBlocks(children, 0);
    if (first == children.size()) {
      held("content", unit, children, own, scope);
      return;
    }
    held("intro", unit, children.subList(0, first), own, scope);
    int last = children.size();
    while (!Elements.isElement(children.get(last - 1))) {
      last--;
    }
    sequence(children.subList(first, last), own - first, scope);
    if (last < children.size()) {
      x.block("wrapUp", scope.once("wrapup"));
      split(children.subList(last, children.size()), own - last, scope);
      x.end();
    }
  }

  private void held(String element, Unit unit, List<Block> children, int own, Scope scope)
      throws IOException {
    boolean text = !Segment.isBlank(unit.text());
    if (text || !children.isEmpty()) {
      x.block(element, scope.once(element));
      int taken = 0;
      if (text) {
        taken = blocks.paragraph(unit, impliesText(unit), children, own, scope);
      } else {
        blocks.noTextAbove(impliesText(unit));
      }
      split(children.subList(taken, children.size()), own - taken, scope);
      x.end();
    }
  }

  /**
   * Whether the first paragraph is taken for the unit's own text: under a mere heading it is not.
   */
  private static boolean impliesText(Unit unit) {
    return unit.heading().isEmpty() || isRunIn(unit);
  }

  private static boolean isRunIn(Unit unit) {
    return unit.type() == Type.HEADING && !Segment.isBlank(unit.text());
  }

  private void split(List<Block> children, int own, Scope scope) throws IOException {
    int at = Math.max(0, Math.min(own, children.size()));
    blocks.write(children.subList(0, at), scope, BlockWriter.CHILD);
    blocks.write(children.subList(at, children.size()), scope, BlockWriter.SIBLING);
  }
}
