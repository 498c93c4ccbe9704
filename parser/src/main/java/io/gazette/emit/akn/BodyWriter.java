package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a body (mapping.md, 6 and 7): every unit by its own element, whatever it stands in. Where
 * blocks stand between units, which the schema does not allow, an {@code hcontainer} holds them.
 */
final class BodyWriter {

  private final AknWriter x;
  private final Scope document;
  private final DocumentContents contents;
  private final BlockWriter blocks;
  private final boolean restarting;

  BodyWriter(AknWriter x, DocumentContext context, Scope scope, DocumentContents contents) {
    this.x = x;
    this.document = scope;
    this.contents = contents;
    this.blocks = new BlockWriter(x, context.bodies(), context.issue().references());
    this.restarting = ArticleNumbering.restarts(context.document().body());
  }

  /** The body of an act: units alone. */
  void act(List<Block> body) throws IOException {
    if (body.isEmpty()) {
      hcontainer("empty", body, document);
    } else {
      sequence(body, document);
    }
  }

  /** The main body of a document: units and blocks in any order. */
  void mainBody(List<Block> body) throws IOException {
    int i = 0;
    while (i < body.size()) {
      int end = endOfBlocks(body, i);
      blocks.write(body.subList(i, end), document);
      if (end < body.size()) {
        unit((Unit) body.get(end), document);
        end++;
      }
      i = end;
    }
  }

  private static int endOfBlocks(List<Block> children, int from) {
    int end = from;
    while (end < children.size() && !BlockWriter.isUnit(children.get(end))) {
      end++;
    }
    return end;
  }

  /** Units, with the blocks between them in containers. */
  private void sequence(List<Block> children, Scope scope) throws IOException {
    int i = 0;
    while (i < children.size()) {
      int end = endOfBlocks(children, i);
      if (end > i) {
        hcontainer("text", children.subList(i, end), scope);
      }
      if (end < children.size()) {
        unit((Unit) children.get(end), scope);
        end++;
      }
      i = end;
    }
  }

  private void hcontainer(String name, List<Block> held, Scope scope) throws IOException {
    Scope inner = new Scope(scope.next("hcontainer"));
    x.block("hcontainer", inner.prefix());
    x.attribute("name", name);
    x.block("content", inner.once("content"));
    if (held.isEmpty()) {
      x.paragraph("");
    }
    blocks.write(held, inner);
    x.end();
    x.end();
  }

  private void unit(Unit unit, Scope parent) throws IOException {
    Element element = Element.of(unit);
    boolean global = unit.type() == Type.ARTICLE && !restarting;
    Scope scope = new Scope((global ? document : parent).next(element.ref(), last(unit.number())));
    x.block(element.tag(), scope.prefix());
    if (element == Element.HCONTAINER) {
      x.attribute("name", "paragraph");
    }
    if (unit.type().compareTo(Type.HEADING) <= 0) {
      contents.divisionAt(unit, scope.prefix());
    }
    label(unit, scope);
    if (unit.type() == Type.ARTICLE) {
      article(unit, scope);
    } else {
      inside(unit, unit.children(), scope);
    }
    x.end();
  }

  /** 2.1.1 is the first of what stands in 2.1: its place is said by what holds it. */
  private static String last(String number) {
    return number.substring(number.lastIndexOf('.') + 1);
  }

  private void label(Unit unit, Scope scope) throws IOException {
    if (!unit.num().isEmpty()) {
      x.block("num");
      x.text(unit.num());
      x.end();
    }
    if (!unit.heading().isEmpty()) {
      x.block("heading", scope.once("heading"));
      if (unit.type() == Type.HEADING && !Segment.isBlank(unit.text())) {
        x.attribute("class", "run-in");
      }
      x.text(unit.heading());
      x.end();
    }
  }

  /**
   * "款: always present, from 1, even when there is only one": text of the article itself is its
   * first; what follows a 款 and is none belongs to it.
   */
  private void article(Unit article, Scope scope) throws IOException {
    List<Block> children = article.children();
    int i = nextParagraph(children, 0);
    if (i > 0 || !Segment.isBlank(article.text())) {
      Scope first = new Scope(scope.next("para"));
      x.block("paragraph", first.prefix());
      inside(article, children.subList(0, i), first);
      x.end();
    }
    while (i < children.size()) {
      int next = nextParagraph(children, i + 1);
      paragraph((Unit) children.get(i), children.subList(i + 1, next), scope);
      i = next;
    }
  }

  private void paragraph(Unit paragraph, List<Block> following, Scope article) throws IOException {
    Scope scope = new Scope(article.next("para", paragraph.number()));
    x.block("paragraph", scope.prefix());
    label(paragraph, scope);
    List<Block> children = paragraph.children();
    if (!following.isEmpty()) {
      children = new ArrayList<>(children);
      children.addAll(following);
    }
    inside(paragraph, children, scope);
    x.end();
  }

  private static int nextParagraph(List<Block> children, int from) {
    int i = from;
    while (i < children.size()
        && !(children.get(i) instanceof Unit u && u.type() == Type.PARAGRAPH && !u.quoted())) {
      i++;
    }
    return i;
  }

  /** The text of {@code unit} and {@code children}: content, or intro, units and wrapUp. */
  private void inside(Unit unit, List<Block> children, Scope scope) throws IOException {
    int first = endOfBlocks(children, 0);
    if (first == children.size()) {
      held("content", unit, children, scope);
      return;
    }
    held("intro", unit, children.subList(0, first), scope);
    int last = children.size();
    while (!BlockWriter.isUnit(children.get(last - 1))) {
      last--;
    }
    sequence(children.subList(first, last), scope);
    if (last < children.size()) {
      x.block("wrapUp", scope.once("wrapup"));
      blocks.write(children.subList(last, children.size()), scope);
      x.end();
    }
  }

  private void held(String element, Unit unit, List<Block> children, Scope scope)
      throws IOException {
    boolean text = !Segment.isBlank(unit.text());
    if (text || !children.isEmpty()) {
      x.block(element, scope.once(element));
      if (text) {
        blocks.paragraph(unit, scope);
      }
      blocks.write(children, scope);
      x.end();
    }
  }
}
