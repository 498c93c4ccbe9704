package io.gazette.compare;

import io.gazette.amend.AmendedTitle;
import io.gazette.amend.Change;
import io.gazette.amend.Change.Kind;
import io.gazette.amend.Instruction;
import io.gazette.amend.Provision;
import io.gazette.amend.QuotedText;
import io.gazette.amend.QuotedText.Stretch;
import io.gazette.amend.Words;
import io.gazette.model.Block;
import io.gazette.model.Block.Unit;
import io.gazette.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from an amending decision what it changes in one law. */
final class Instructions {

  private final String law;
  private final List<Instructed> all = new ArrayList<>();
  private Provision spoken = Provision.WHOLE;
  private String named;

  private Instructions(String named, String law) {
    this.named = named;
    this.law = Spelling.READER.of(law);
  }

  /** The changes that {@code decision} makes in the law of the title {@code law}, in order. */
  static List<Instructed> of(Document decision, String law) {
    Instructions read = new Instructions(AmendedTitle.ofDecision(decision.title()), law);
    read.blocks(decision.body());
    return read.all;
  }

  /** Quoted paragraphs belong to the instruction before them. */
  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Unit unit && !unit.quoted()) {
        StringBuilder text = new StringBuilder(unit.heading()).append(unit.text());
        quoted(unit.children(), 0, text);
        quoted(blocks, i + 1, text);
        instruction(unit.num(), text.toString());
        blocks(unit.children());
      }
    }
  }

  /** Adds the quoted paragraphs that follow, each of which may open the marks again. */
  private static void quoted(List<Block> blocks, int from, StringBuilder text) {
    for (int i = from; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Unit unit) || !unit.quoted()) {
        return;
      }
      String line = unit.num() + unit.heading() + unit.text();
      boolean again = isOpen(text) && line.startsWith("“");
      text.append('\n').append(again ? line.substring(1) : line);
    }
  }

  private static boolean isOpen(CharSequence text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
    }
    return depth > 0;
  }

  private void instruction(String label, String text) {
    int first = all.size();
    boolean wanting = false;
    for (Stretch stretch : QuotedText.of(text)) {
      if (!stretch.isNew()) {
        wanting = own(label, text, stretch, first) || wanting && isGap(text, stretch);
      } else if (wanting) {
        List<String> lines = text.substring(stretch.from(), stretch.to()).lines().toList();
        all.add(all.remove(all.size() - 1).with(lines));
      }
    }
  }

  private static boolean isGap(String text, Stretch stretch) {
    return text.substring(stretch.from(), stretch.to()).isBlank();
  }

  /** Reads own words; whether the last change in them wants new text. */
  private boolean own(String label, String text, Stretch own, int first) {
    String title = AmendedTitle.named(text.substring(own.from(), own.to()));
    if (!title.isEmpty() && !title.equals(named)) {
      named = title;
      spoken = Provision.WHOLE;
    }
    Instruction.Reading reading = Instruction.read(text, own.from(), own.to(), spoken);
    spoken = reading.spoken();
    boolean wanting = false;
    for (Change change : reading.changes()) {
      if (isOfLaw()) {
        all.add(instructed(label, text, own, change, all.size() == first));
        wanting =
            change.replacement().isEmpty()
                && (change.kind() == Kind.SUBSTITUTION || change.kind() == Kind.INSERTION);
      }
    }
    return wanting;
  }

  private boolean isOfLaw() {
    return named.isEmpty() || Spelling.READER.of(named).equals(law);
  }

  private static Instructed instructed(
      String label, String text, Stretch own, Change change, boolean first) {
    String anchor =
        change.kind() == Kind.INSERTION && change.replacement().isPresent()
            ? before(text, own.from(), change.replacement().get().from())
            : "";
    String said = text.substring(own.from(), own.to()).strip();
    return new Instructed(
        label,
        said,
        first,
        change,
        words(text, change.old()),
        words(text, change.replacement()),
        anchor,
        List.of());
  }

  private static String words(String text, Optional<Words> words) {
    return words.map(w -> text.substring(w.from() + 1, w.to() - 1)).orElse("");
  }

  /** 甲 of 在“甲”后增加“乙”. */
  private static String before(String text, int from, int to) {
    int close = text.lastIndexOf('”', to - 1);
    int open = close < from ? -1 : text.lastIndexOf('“', close);
    boolean behind = open >= from && text.substring(close + 1, to).contains("后");
    return behind ? text.substring(open + 1, close) : "";
  }
}
