package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.restore.akn.Text.Mode;
import java.util.List;
import java.util.Optional;

/** Reads a body: units by their elements, blocks between them, and whatever else holds text. */
final class BodyReader {

  private static final String DASHES = "—–－―─-";

  private final Mode mode;
  private final Findings findings;
  private final TableReader tables;
  private final boolean sections;
  private boolean inArticle;

  /**
   * @param mode how characters are taken
   * @param sections whether sections are the articles of this law
   */
  BodyReader(Mode mode, Findings findings, boolean sections) {
    this.mode = mode;
    this.findings = findings;
    this.tables = new TableReader(mode);
    this.sections = sections;
  }

  /** The blocks of {@code body}, without the lists of attachments that end it. */
  List<Block> read(Node body) {
    BlockDraft root = BlockDraft.unit(body.span());
    List<Node> elements = body.elements();
    boolean empty = elements.size() == 1 && elements.get(0).is("p") && isBlank(elements.get(0));
    if (!empty) {
      flow(body, new BlockPath(root), false);
    }
    return root.blocks();
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
      if (own) {
        text(path.unit(), child);
      } else {
        block(child, path);
      }
    }
  }

  private static boolean isOwnText(Node p, BlockDraft unit) {
    if (unit.text.isPresent() || isFigure(p)) {
      return false;
    }
    return unit.impliesText() ? !p.has("gz:depth") : p.attribute("gz:depth").equals("0");
  }

  private void block(Node node, BlockPath path) {
    switch (node.name()) {
      case "p", "listIntroduction", "listWrapUp" -> paragraph(node, path);
      case "table" -> table(node, path);
      case "blockList" -> list(node, path);
      case "content", "intro", "wrapUp" -> flow(node, path, !node.is("wrapUp"));
      case "num", "heading" -> {}
      case "container" -> container(node, path);
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
      String target = img.attribute(img.has("gz:target") ? "gz:target" : "src");
      path.add(
          BlockDraft.of(new Block.Figure(img.attribute("alt"), target, node.span())), depth(node));
      return;
    }
    BlockDraft draft = BlockDraft.unit(node.span());
    text(draft, node);
    path.add(draft, depth(node));
  }

  private static boolean isFigure(Node p) {
    return !p.isText() && p.elements().size() == 1 && p.elements().get(0).is("img") && Text.isBlank(p.text());
  }

  private void text(BlockDraft draft, Node p) {
    draft.text = Optional.of(Text.of(p, mode));
    draft.responsibility = Responsibilities.of(p, mode);
  }

  private static int depth(Node node) {
    String depth = node.attribute("gz:depth");
    return depth.isEmpty() ? BlockPath.CHILD : Text.number(depth);
  }

  private void table(Node node, BlockPath path) {
    int depth = depth(node);
    for (Node caption : node.all("caption")) {
      paragraph(caption, path);
    }
    path.add(BlockDraft.of(tables.table(node)), depth);
  }

  private void list(Node list, BlockPath path) {
    for (Node child : list.elements()) {
      if (child.is("item")) {
        item(child, path, depth(list));
      } else {
        block(child, path);
      }
    }
  }

  /** Dashes begin the text, unless they are told to be the label. */
  private void item(Node item, BlockPath path, int depth) {
    BlockDraft draft = BlockDraft.unit(item.span());
    String num = Text.of(item.child("num"), mode);
    boolean dashes = isDashes(num) && !item.has("gz:type");
    if (dashes) {
      draft.text = Optional.of(num);
    } else if (!num.isEmpty()) {
      draft.num = num;
      type(draft, item.has("gz:type") ? item.attribute("gz:type") : Type.ITEM.word());
      draft.number = item.has("gz:type") ? item.attribute("gz:number") : Numbers.of(item, num);
    }
    draft.heading = Text.of(item.child("heading"), mode);
    path.add(draft, depth);
    BlockPath inner = new BlockPath(draft);
    boolean first = true;
    for (Node child : item.children()) {
      if (first && child.is("p") && !isFigure(child)) {
        String before = draft.text.orElse("");
        draft.text = Optional.of(before + Text.of(child, mode));
        draft.responsibility = Responsibilities.of(child, mode);
        first = false;
      } else if (child.isText()) {
        stray(child, inner);
      } else {
        block(child, inner);
      }
    }
  }

  private static boolean isDashes(String num) {
    for (int i = 0; i < num.length(); i++) {
      if (DASHES.indexOf(num.charAt(i)) < 0) {
        return false;
      }
    }
    return !num.isEmpty();
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
    BlockDraft draft = BlockDraft.unit(node.span());
    draft.num = Text.of(node.child("num"), mode);
    draft.heading = Text.of(node.child("heading"), mode);
    draft.runIn = node.child("heading").attribute("class").equals("run-in");
    String word = node.attribute("gz:type");
    type(draft, word.isEmpty() ? Hierarchy.word(node.name(), draft.num, inArticle, sections) : word);
    draft.number = number(node, draft.num);
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
      if (!hcontainer.attribute("name").equals("empty") || !isBlank(child)) {
        flow(child, path, false);
      }
    }
  }

  private void inside(Node node, BlockPath path) {
    flow(node, path, false);
  }

  private String number(Node node, String num) {
    if (node.has("gz:number")) {
      return node.attribute("gz:number");
    }
    return num.isEmpty() ? "" : Numbers.of(node, num);
  }

  /** {@code heading2}, {@code item}. */
  private static void type(BlockDraft draft, String word) {
    for (Type type : Type.values()) {
      if (word.equals(type.word())) {
        draft.type = type;
      } else if (type == Type.HEADING && word.startsWith(type.word())) {
        draft.type = type;
        draft.level = Math.max(1, Math.min(5, Text.number(word.substring(type.word().length()))));
      }
    }
  }
}
