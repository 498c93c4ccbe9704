package io.gazette.emit.akn;

import io.gazette.amend.QuotedText;
import io.gazette.identify.Element;
import io.gazette.identify.Elements;
import io.gazette.model.Block;
import io.gazette.model.Block.Figure;
import io.gazette.model.Block.Table;
import io.gazette.model.Block.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what has no place in the hierarchy: text without a label, quoted text, tables, figures.
 */
final class BlockWriter {

  /** The depth of a block that belongs to the unit whose element it stands in. */
  static final int CHILD = 1;

  /** The depth of the text of a unit, and of a block that stands beside it. */
  static final int SIBLING = 0;

  private final AknWriter x;
  private final InlineReferences named;
  private final Modifications modifications;
  private final QuotedWriter newText;
  private final UnitText texts;
  private final TableWriter tables;
  private boolean noTextAbove;
  private boolean tableNote;

  BlockWriter(AknWriter x, DocumentContext context, Modifications modifications) {
    this.x = x;
    this.named = context.named();
    this.modifications = modifications;
    this.newText = new QuotedWriter(x, this, named);
    this.texts = new UnitText(x, named);
    this.tables = new TableWriter(x, named, texts);
  }

  /**
   * Says that the element just started has no text of its own.
   *
   * @param implied whether one would take the first paragraph in it for such a text
   */
  void noTextAbove(boolean implied) {
    noTextAbove = implied;
  }

  /**
   * Writes blocks that are no units; at least one element for each. The schema lets a paragraph
   * hold no block, so what belongs to one follows it, one deeper.
   */
  void write(List<Block> blocks, Scope scope, int depth) throws IOException {
    int i = 0;
    while (i < blocks.size()) {
      if (blocks.get(i) instanceof Unit unit && Elements.isDashItem(unit)) {
        i = list(blocks, i, scope, depth);
      } else {
        List<Block> following = blocks.subList(i + 1, blocks.size());
        tableNote = TableText.isNote(blocks, i);
        i += 1 + block(blocks.get(i), following, scope, depth);
      }
      noTextAbove = false;
    }
  }

  /** Writes {@code block}; returns how many of {@code following} were written with it. */
  private int block(Block block, List<Block> following, Scope scope, int depth) throws IOException {
    if (block instanceof Table table) {
      tables.write(table, Optional.empty(), scope, depth);
    } else if (block instanceof Figure figure) {
      figure(figure, depth);
    } else if (block instanceof Unit unit && unit.quoted()) {
      return quoted(unit, following, scope, depth);
    } else if (block instanceof Unit unit) {
      if (!noTextAbove && TableText.isCaption(unit)) {
        Table below = (Table) unit.children().get(0);
        tables.write(below, Optional.of(unit), scope, depth + 1);
        write(unit.children().subList(1, unit.children().size()), scope, depth + 1);
        return 0;
      }
      x.block("p");
      if (tableNote) {
        x.attribute("class", "tableNote");
      }
      if (noTextAbove && depth == CHILD) {
        x.attribute("gz:depth", "1");
      }
      texts.depth(depth);
      x.at(unit.span());
      boolean alone = unit.children().isEmpty();
      List<Passage> quoted =
          alone && modifications.isAmending()
              ? quoted(following, following.size(), depth)
              : new ArrayList<>();
      int taken = paragraph(unit, quoted, scope);
      noTextAbove = false;
      write(unit.children(), scope, depth + 1);
      return taken;
    }
    return 0;
  }

  /**
   * Writes the text of {@code unit} as a paragraph; of an instruction with the new text under it.
   *
   * @param implied whether its place is enough to know it for the unit's own
   * @param following what stands under it, the first {@code own} of which are its own
   * @return how many of {@code following} were written with it
   */
  int paragraph(Unit unit, boolean implied, List<Block> following, int own, Scope scope)
      throws IOException {
    x.block("p");
    if (!implied) {
      texts.depth(SIBLING);
    }
    List<Passage> quoted = quoted(following, own, CHILD);
    return paragraph(unit, quoted, scope);
  }

  private int paragraph(Unit unit, List<Passage> quoted, Scope scope) throws IOException {
    boolean instructs =
        unit.responsibility().isEmpty()
            && (!quoted.isEmpty() || ModWriter.isInstruction(unit.text(), modifications));
    if (instructs) {
      quoted.add(0, Passage.ofText(unit));
      ModWriter.write(x, modifications, named, newText, quoted, false, scope);
    } else {
      modifications.read(unit.text());
      texts.write(unit, 0, scope);
    }
    x.end();
    return instructs ? quoted.size() - 1 : 0;
  }

  /**
   * The quoted paragraphs that {@code blocks} begin with, tables among them; the first {@code own}
   * are of depth {@code inner}, the others stand beside the unit.
   */
  private static List<Passage> quoted(List<Block> blocks, int own, int inner) {
    List<Passage> passages = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int depth = i < own ? inner : SIBLING;
      Block block = blocks.get(i);
      if (block instanceof Unit unit && unit.quoted() && unit.children().isEmpty()) {
        passages.add(Passage.quoted(unit, UnitText.printed(unit), depth));
        last = passages.size();
      } else if (!(block instanceof Unit)) {
        passages.add(Passage.of(block, depth));
      } else {
        break;
      }
    }
    return passages.subList(0, last);
  }

  /** Writes the heading of {@code unit} into the element just started, marked. */
  void heading(Unit unit, Scope scope) throws IOException {
    boolean words = QuotedText.of(unit.heading()).size() == 1;
    if (words && ModWriter.isInstruction(unit.heading(), modifications)) {
      List<Passage> instruction = List.of(Passage.ofHeading(unit));
      ModWriter.write(x, modifications, named, newText, instruction, false, scope);
      return;
    }
    modifications.read(unit.heading());
    if (named.anyInHeading(unit)) {
      Marks marks = new Marks(unit.heading());
      named.markHeading(unit, marks);
      marks.write(x, scope);
    } else {
      x.text(unit.heading());
    }
  }

  /**
   * New text without an instruction right above it. Where it holds other units, which no decision
   * has, it is written as text.
   */
  private int quoted(Unit unit, List<Block> following, Scope scope, int depth) throws IOException {
    if (!unit.children().isEmpty()) {
      plain(unit, scope, depth);
      return 0;
    }
    List<Passage> quoted = new ArrayList<>();
    quoted.add(Passage.quoted(unit, UnitText.printed(unit), depth));
    quoted.addAll(quoted(following, following.size(), depth));
    x.block("p");
    ModWriter.write(x, modifications, named, newText, quoted, true, scope);
    x.end();
    return quoted.size() - 1;
  }

  private void plain(Unit unit, Scope scope, int depth) throws IOException {
    x.block("p");
    texts.depth(depth);
    x.at(unit.span());
    x.text(UnitText.printed(unit));
    x.end();
    for (Block child : unit.children()) {
      if (child instanceof Unit inner) {
        plain(inner, scope, depth + 1);
      } else {
        block(child, List.of(), scope, depth + 1);
      }
    }
  }

  private int list(List<Block> blocks, int from, Scope scope, int depth) throws IOException {
    String id = scope.next("list");
    Scope items = new Scope(id);
    x.block("blockList", id);
    texts.depth(depth);
    int i = from;
    while (i < blocks.size() && blocks.get(i) instanceof Unit unit && Elements.isDashItem(unit)) {
      item(unit, items);
      i++;
    }
    x.end();
    return i;
  }

  private void item(Unit unit, Scope items) throws IOException {
    Scope scope = new Scope(items.next("item"));
    x.block("item", scope.prefix());
    label(unit);
    x.at(unit.span());
    int dashes = unit.num().isEmpty() ? Elements.dashes(unit.text()) : 0;
    x.block("num");
    x.text(unit.num());
    x.text(unit.text(), 0, dashes);
    x.end();
    x.block("p");
    texts.write(unit, dashes, scope);
    x.end();
    write(unit.children(), scope, CHILD);
    x.end();
  }

  /** The type of a unit whose dash is a label; else it begins the text. */
  private void label(Unit unit) throws IOException {
    if (!unit.num().isEmpty()) {
      x.attribute("gz:type", Element.word(unit));
      if (!unit.number().isEmpty()) {
        x.attribute("gz:number", unit.number());
      }
    }
  }

  private void figure(Figure figure, int depth) throws IOException {
    x.block("p");
    texts.depth(depth);
    x.at(figure.span());
    x.inline("img");
    String address = ImageAddress.of(figure.target());
    x.attribute("src", address);
    x.attribute("alt", figure.alternative());
    if (!address.equals(figure.target())) {
      x.attribute("gz:target", figure.target());
    }
    x.end();
    x.end();
  }
}
