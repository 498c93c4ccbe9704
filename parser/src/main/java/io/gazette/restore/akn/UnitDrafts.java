package io.gazette.restore.akn;

import io.gazette.model.Block.Type;
import io.gazette.restore.akn.Text.Mode;
import java.util.Optional;

/** Begins units: what they are by their elements, their labels and what our attributes tell. */
final class UnitDrafts {

  private static final String DASHES = "—–－―─-";

  private final Mode mode;
  private final boolean sections;

  UnitDrafts(Mode mode, boolean sections) {
    this.mode = mode;
    this.sections = sections;
  }

  /** The unit of an element of the hierarchy. */
  BlockDraft unit(Node node, boolean inArticle) {
    BlockDraft draft = BlockDraft.unit(node.span());
    draft.num = Text.placed(node.child("num"), mode);
    draft.heading = Text.placed(node.child("heading"), mode);
    draft.runIn = node.child("heading").attribute("class").equals("run-in");
    String word = node.attribute("gz:type");
    type(draft, word.isEmpty() ? implied(node, draft.num, inArticle) : word);
    draft.number = shown(draft.num, number(node, draft.num));
    return draft;
  }

  /** The unit of an item: dashes begin the text, unless they are told to be the label. */
  BlockDraft item(Node item) {
    BlockDraft draft = BlockDraft.unit(item.span());
    String num = Text.placed(item.child("num"), mode);
    boolean dashes = isDashes(num) && !item.has("gz:type");
    if (dashes) {
      draft.text = Optional.of(num);
    } else if (!num.isEmpty()) {
      draft.num = num;
      type(draft, item.has("gz:type") ? item.attribute("gz:type") : Type.ITEM.word());
      draft.number = item.has("gz:type") ? item.attribute("gz:number") : Numbers.of(item, num);
    }
    draft.heading = Text.placed(item.child("heading"), mode);
    return draft;
  }

  private static boolean isDashes(String num) {
    for (int i = 0; i < num.length(); i++) {
      if (DASHES.indexOf(num.charAt(i)) < 0) {
        return false;
      }
    }
    return !num.isEmpty();
  }

  private String implied(Node node, String num, boolean inArticle) {
    return mode == Mode.EXACT
        ? Hierarchy.word(node.name(), num, inArticle, sections)
        : Hierarchy.wordElsewhere(node.name(), num, inArticle, sections);
  }

  private static String number(Node node, String num) {
    if (node.has("gz:number")) {
      return node.attribute("gz:number");
    }
    return num.isEmpty() ? "" : Numbers.of(node, num);
  }

  /** What the label shows wins over what its element tells: someone may have edited it. */
  private String shown(String num, String told) {
    if (mode != Mode.EXACT || num.isEmpty() || Numbers.ofLabel(num).equals(told)) {
      return told;
    }
    String shown = ReadAnew.number(num);
    return shown.isEmpty() ? told : shown;
  }

  /** {@code heading2}, {@code item}. */
  private static void type(BlockDraft draft, String word) {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) >= '0' && word.charAt(end - 1) <= '9') {
      end--;
    }
    for (Type type : Type.values()) {
      if (word.substring(0, end).equals(type.word())) {
        draft.type = type;
        draft.level = Text.number(word.substring(end));
      } else if (word.startsWith(type.word() + "-")) {
        draft.type = type;
        draft.level = -Text.number(word.substring(end));
      }
    }
  }
}
