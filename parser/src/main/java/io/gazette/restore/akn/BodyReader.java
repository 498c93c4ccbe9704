package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.restore.akn.Text.Mode;
import java.util.List;
import java.util.Optional;

/** Reads a body: units by their elements, blocks between them, and whatever else holds text. */
final class BodyReader {

  private final Mode mode;
  private final Findings findings;
  private final TableReader tables;
  private final UnitDrafts drafts;
  private boolean inArticle;

  /**
   * @param mode how characters are taken
   * @param sections whether sections are the articles of this law
   */
  BodyReader(Mode mode, Findings findings, boolean sections) {
    this.mode = mode;
    this.findings = findings;
    this.tables = new TableReader(mode);
    this.drafts = new UnitDrafts(mode, sections);
  }

  /** The blocks of {@code body}, without the lists of attachments that end it. */
  List<Block> read(Node body) {
    BlockDraft root = BlockDraft.unit(body.span());
    root.text = Optional.of("");
    List<Node> elements = body.elements();
    boolean empty = elements.size() == 1 && elements.get(0).is("p") && isBlank(elements.get(0));
    if (!empty) {
      flow(body, BlockPath.closed(root), false);
    }
    return root.blocks();
  }

  /** A paragraph of what stands nowhere. */
  static Block paragraphOf(Node node, Mode mode) {
    return BlockDraft.paragraph(Text.placed(node, mode), node.span());
  }

  static boolean isAttachmentList(Node node) {
    return node.is("container") && node.attribute("name").equals("attachmentList");
  }

  private static boolean isBlank(Node node) {
    return Text.isBlank(node.text()) && node.all("img").isEmpty();
  }

  /**
   * The blocks in {@code holder}, in order.
   *
   * @param mayBeText whether the first paragraph may be the text of the unit itself
   */
  private void flow(Node holder, BlockPath path, boolean mayBeText) {
    boolean first = mayBeText;
    for (Node child : holder.children()) {
      if (child.isText()) {
        stray(child, path);
        continue;
      }
      boolean own = first && child.is("p") && isOwnText(child, path.unit());
      first = false;
      if (own && mode == Mode.EXACT && Quoted.isIn(child)) {
        quoted(path.unit(), child, path);
      } else if (own) {
        text(path.unit(), child);
      } else {
        block(child, path);
      }
    }
  }

  /** The text of an article is its first 款; in our files the element of that is made for it. */
  private boolean isOwnText(Node p, BlockDraft unit) {
    boolean article = mode == Mode.FILLED && unit.type == Type.ARTICLE;
    if (article || unit.text.isPresent() || isFigure(p)) {
      return false;
    }
    return unit.impliesText() ? !p.has("gz:depth") : p.attribute("gz:depth").equals("0");
  }

  private void block(Node node, BlockPath path) {
    switch (node.name()) {
      case "p", "from", "subheading", "listIntroduction", "listWrapUp" -> paragraph(node, path);
      case "table" -> table(node, path);
      case "blockList" -> list(node, path);
      case "content", "intro" -> flow(node, path, true);
      case "wrapUp", "list", "sublist", "ol", "ul" -> flow(node, path, false);
      case "li" -> listed(node, path);
      // The end of a page says nothing of the text.
      case "num", "heading", "meta", "eop" -> {}
      case "container" -> container(node, path);
      case "quotedStructure", "embeddedStructure" -> paragraph(node, path);
      default -> other(node, path);
    }
  }

  private void other(Node node, BlockPath path) {
    if (Hierarchy.has(node.name())) {
      unit(node, path);
    } else if (Mixed.isInline(node)) {
      findings.notUnderstood(node);
      paragraph(node, path);
    } else {
      findings.notUnderstood(node);
      labels(node, path);
      flow(node, path, false);
    }
  }

  /** An entry of a list without labels holds text or blocks. */
  private void listed(Node li, BlockPath path) {
    if (Mixed.isInline(li)) {
      paragraph(li, path);
    } else {
      flow(li, path, false);
    }
  }

  /** The lists of attachments are lines of the document, not of its body. */
  private void container(Node node, BlockPath path) {
    if (!isAttachmentList(node)) {
      flow(node, path, false);
    }
  }

  /** The label and heading of an element that is no unit. */
  private void labels(Node node, BlockPath path) {
    for (Node child : node.elements()) {
      if ((child.is("num") || child.is("heading")) && !isBlank(child)) {
        paragraph(child, path);
      }
    }
  }

  /** Text where no text may stand. */
  private void stray(Node text, BlockPath path) {
    if (!Text.isBlank(text.text())) {
      findings.strayText(text);
      paragraph(text, path);
    }
  }

  private void paragraph(Node node, BlockPath path) {
    if (isFigure(node)) {
      Node img = node.first("img");
      node.place();
      String target = img.attribute(img.has("gz:target") ? "gz:target" : "src");
      path.add(
          BlockDraft.of(new Block.Figure(img.attribute("alt"), target, node.span())), depth(node));
      return;
    }
    BlockDraft draft = BlockDraft.unit(node.span());
    if (mode == Mode.EXACT && node.is("p") && Quoted.isIn(node)) {
      if (!Quoted.of(node).get(0).text().isEmpty()) {
        path.add(draft, depth(node));
      }
      quoted(draft, node, path);
      return;
    }
    text(draft, node);
    path.add(draft, depth(node));
  }

  /** An instruction with its new text: the words of {@code draft}, then quoted paragraphs. */
  private void quoted(BlockDraft draft, Node p, BlockPath path) {
    List<Quoted.Piece> pieces = Quoted.of(p);
    p.place();
    draft.text = Optional.of(pieces.get(0).text());
    draft.responsibility = Responsibilities.of(p, mode);
    for (Quoted.Piece piece : pieces.subList(1, pieces.size())) {
      if (piece.isBlock()) {
        block(piece.start(), path);
      } else if (!piece.text().isEmpty()) {
        BlockDraft fresh = BlockDraft.unit(piece.span());
        fresh.text = Optional.of(piece.text());
        fresh.quoted = true;
        path.add(fresh, depth(piece.start()));
      }
    }
  }

  static boolean isFigure(Node p) {
    List<Node> elements = p.elements();
    boolean image = p.is("p") && elements.size() == 1 && elements.get(0).is("img");
    if (!image || !elements.get(0).children().isEmpty()) {
      return false;
    }
    return p.children().stream().allMatch(child -> child.is("img") || Text.isBlank(child.text()));
  }

  private void text(BlockDraft draft, Node p) {
    draft.text = Optional.of(Text.placed(p, mode));
    draft.responsibility = Responsibilities.of(p, mode);
  }

  private static int depth(Node node) {
    String depth = node.attribute("gz:depth");
    return depth.isEmpty() ? BlockPath.CHILD : Text.number(depth);
  }

  private void table(Node node, BlockPath path) {
    int depth = depth(node);
    for (Node outside : TableReader.outsideCells(node)) {
      paragraph(outside, path);
    }
    path.add(BlockDraft.of(tables.table(node)), depth);
  }

  /** Items belong to the words that introduce them. */
  private void list(Node list, BlockPath path) {
    int depth = depth(list) + (list.child("listIntroduction").children().isEmpty() ? 0 : 1);
    for (Node child : list.children()) {
      if (child.is("item")) {
        item(child, path, depth);
      } else if (child.isText()) {
        stray(child, path);
      } else {
        block(child, path);
      }
    }
  }

  private void item(Node item, BlockPath path, int depth) {
    BlockDraft draft = drafts.item(item);
    path.add(draft, depth);
    BlockPath inner = BlockPath.closed(draft);
    boolean first = true;
    for (Node child : item.children()) {
      if (first && child.is("p") && !isFigure(child)) {
        String before = draft.text.orElse("");
        draft.text = Optional.of(before + Text.placed(child, mode));
        draft.responsibility = Responsibilities.of(child, mode);
        first = false;
      } else if (child.isText()) {
        stray(child, inner);
      } else {
        block(child, inner);
      }
    }
  }

  private void unit(Node node, BlockPath path) {
    String name = node.attribute("name");
    if (node.is("hcontainer") && (name.equals("text") || name.equals("empty"))) {
      held(node, path);
      return;
    }
    if (node.attribute("gz:made").equals("true")) {
      inside(node, path);
      return;
    }
    BlockDraft draft = drafts.unit(node, inArticle);
    boolean outer = inArticle;
    inArticle |= draft.type == Type.ARTICLE;
    path.add(draft, depth(node));
    inside(node, new BlockPath(draft));
    inArticle = outer;
    for (BlockDraft beside : draft.beside()) {
      path.add(beside, depth(node));
    }
  }

  /** Blocks in an element that the schema demands around them. */
  private void held(Node hcontainer, BlockPath path) {
    for (Node child : hcontainer.elements()) {
      boolean made = hcontainer.attribute("name").equals("empty") && isBlank(child);
      if (!made && !child.is("meta")) {
        flow(child, path, false);
      }
    }
  }

  private void inside(Node node, BlockPath path) {
    flow(node, path, false);
  }
}
