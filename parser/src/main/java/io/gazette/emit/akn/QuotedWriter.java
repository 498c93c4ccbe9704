package io.gazette.emit.akn;

import io.gazette.amend.Provision;
import io.gazette.emit.akn.QuotedTree.Node;
import io.gazette.identify.Element;
import io.gazette.identify.Numbering;
import java.io.IOException;
import java.util.List;

/**
 * Writes new text as the units it consists of. Each has, beside an eId, "the id the article has in
 * the amended Work" (mapping.md, 3.4) as its wId.
 */
final class QuotedWriter {

  private final AknWriter x;
  private final BlockWriter blocks;
  private final InlineReferences named;

  QuotedWriter(AknWriter x, BlockWriter blocks, InlineReferences named) {
    this.x = x;
    this.blocks = blocks;
    this.named = named;
  }

  /** Where elements are numbered, here and in the amended Work. */
  private record Place(Scope scope, String wId) {

    Place(String eId, String wId) {
      this(new Scope(eId), wId);
    }

    /** The place of an element in this one. */
    Place next(String ref, String number) {
      String eId = scope.next(ref, number);
      String step = eId.substring(scope.prefix().length() + 2);
      return new Place(eId, wId.isEmpty() ? step : wId + "__" + step);
    }

    String eId() {
      return scope.prefix();
    }
  }

  /**
   * Writes {@code pieces} into the element just started.
   *
   * @param target what they take the place of
   * @param before how many 款 of it stand in quotations of their own before this
   * @param eId of that element
   * @return how many 款 were written
   */
  int write(List<Passage> pieces, Provision target, int before, String eId) throws IOException {
    Place law = new Place(eId, "");
    int first = start(target.paragraph()) + before;
    int paragraph = first;
    boolean item = !target.item().isEmpty();
    Place article = new Place(law.scope(), inArticle(target));
    Place parent = new Place(law.scope(), target.article().isEmpty() ? "" : inParagraph(target));
    for (Node node : QuotedTree.of(pieces)) {
      if (node.element == Element.POINT || item && node.element == Element.PARAGRAPH) {
        boolean labelled = node.label.isPresent();
        node(node, Element.POINT, labelled ? number(node) : target.item(), parent);
      } else if (node.element == Element.PARAGRAPH) {
        node(node, node.element, Integer.toString(paragraph++), article);
      } else {
        node(node, node.element, number(node), law);
      }
    }
    if (isNothing(pieces)) {
      x.paragraph("");
    }
    return paragraph - first;
  }

  private static boolean isNothing(List<Passage> pieces) {
    for (Passage piece : pieces) {
      if (!piece.text().isEmpty() || piece.isBlock()) {
        return false;
      }
    }
    return true;
  }

  private static int start(String paragraph) {
    return Numbering.isNumber(paragraph) && paragraph.indexOf('-') < 0 && paragraph.length() < 9
        ? Integer.parseInt(paragraph)
        : 1;
  }

  private static String inArticle(Provision target) {
    return target.article().isEmpty() ? "" : "art_" + target.article();
  }

  private static String inParagraph(Provision target) {
    String paragraph = target.paragraph().isEmpty() ? "1" : target.paragraph();
    return inArticle(target) + "__para_" + paragraph;
  }

  private static String number(Node node) {
    return node.label.isPresent() ? node.label.get().number() : "";
  }

  private void node(Node node, Element element, String number, Place around) throws IOException {
    Place place = around.next(element.ref(), number);
    x.quoted(element.tag(), place.eId(), place.wId());
    if (node.label.isPresent()) {
      x.block("num");
      begins(node.passage);
      x.text(node.passage.text(), 0, node.label.get().to());
      x.end();
    }
    if (node.isDivision()) {
      heading(node, place);
    } else if (node.element != Element.ARTICLE) {
      text(node, place);
    }
    // 条 are numbered through the whole law (mapping.md, 3.3).
    Place articles = new Place(around.scope(), "");
    for (Node child : node.children) {
      boolean global = child.element == Element.ARTICLE;
      node(child, child.element, number(child), global ? articles : place);
    }
    x.end();
  }

  private void heading(Node node, Place place) throws IOException {
    String text = node.passage.text();
    if (!Segment.isBlank(text.substring(node.from))) {
      x.quoted("heading", place.eId() + "__heading", place.wId() + "__heading");
      x.text(text, node.from, text.length());
      x.end();
    }
  }

  private void text(Node node, Place place) throws IOException {
    String text = node.passage.text();
    boolean own = node.from < text.length();
    if (!own && node.blocks.isEmpty() && !node.children.isEmpty()) {
      return;
    }
    String element = node.children.isEmpty() ? "content" : "intro";
    x.quoted(element, place.eId() + "__" + element, place.wId() + "__" + element);
    if (own || node.blocks.isEmpty()) {
      x.block("p");
      if (node.from == 0 && own) {
        begins(node.passage);
      }
      x.inQuoted(place.eId(), place.wId());
      node.passage.marks(node.from, text.length(), named).write(x, place.scope());
      x.inQuoted("", "");
      x.end();
    }
    for (Passage block : node.blocks) {
      x.inQuoted(place.eId(), place.wId());
      blocks.write(List.of(block.block()), place.scope(), block.depth());
      x.inQuoted("", "");
    }
    x.end();
  }

  /** Tells where a paragraph of the model begins: its text may be that of several elements. */
  private void begins(Passage passage) throws IOException {
    if (passage.isNew()) {
      x.attribute("gz:new", "true");
      if (passage.depth() != BlockWriter.CHILD) {
        x.attribute("gz:depth", Integer.toString(passage.depth()));
      }
      x.at(passage.span());
    }
  }
}
