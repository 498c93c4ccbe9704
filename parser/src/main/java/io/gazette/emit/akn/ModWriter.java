package io.gazette.emit.akn;

import io.gazette.amend.Change;
import io.gazette.amend.Instruction;
import io.gazette.amend.QuotedText;
import io.gazette.amend.QuotedText.Stretch;
import io.gazette.amend.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes an instruction of an amending decision and the new text that follows it as one {@code mod}
 * (mapping.md, 10).
 */
final class ModWriter {

  private final AknWriter x;
  private final Modifications modifications;
  private final QuotedWriter quoted;
  private final List<Passage> passages;
  private final Scope scope;
  private int next;

  /**
   * @param passages the paragraph of the instruction, and the quoted ones that follow it
   * @param scope of the {@code mod}
   */
  private ModWriter(
      AknWriter x,
      Modifications modifications,
      QuotedWriter quoted,
      List<Passage> passages,
      Scope scope) {
    this.x = x;
    this.modifications = modifications;
    this.quoted = quoted;
    this.passages = passages;
    this.scope = scope;
  }

  /** Whether {@code text}, a paragraph of the decision's own, gives an instruction. */
  static boolean isInstruction(String text, Modifications modifications) {
    if (!modifications.isAmending()) {
      return false;
    }
    for (Stretch stretch : QuotedText.of(text)) {
      if (stretch.isNew() || !read(text, stretch, modifications).changes().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Instruction.Reading read(String text, Stretch own, Modifications modifications) {
    return Instruction.read(text, own.from(), own.to(), modifications.spoken);
  }

  /**
   * Writes the {@code mod} into the paragraph or heading just started.
   *
   * @param passages the first is the instruction, or new text where {@code quotedFirst}
   */
  static void write(
      AknWriter x,
      Modifications modifications,
      QuotedWriter quoted,
      List<Passage> passages,
      boolean quotedFirst,
      Scope holder)
      throws IOException {
    String id = holder.next("mod");
    x.inline("mod");
    x.id(id);
    ModWriter writer = new ModWriter(x, modifications, quoted, passages, new Scope(id));
    if (!quotedFirst) {
      writer.next = 1;
      writer.own(passages.get(0).text());
    }
    while (writer.next < passages.size()) {
      writer.begin();
    }
    x.end();
  }

  /** Own words, with the new text among them. */
  private void own(String text) throws IOException {
    int at = 0;
    while (at < text.length()) {
      String rest = at == 0 ? text : text.substring(at);
      List<Stretch> stretches = QuotedText.of(rest);
      Stretch first = stretches.get(0);
      words(rest, first);
      if (stretches.size() == 1) {
        return;
      }
      Stretch fresh = stretches.get(1);
      List<Passage> pieces = new ArrayList<>();
      pieces.add(Passage.goingOn(rest.substring(fresh.from(), fresh.to())));
      if (fresh.closed()) {
        structure(pieces, "“", "”");
        at += fresh.to() + 1;
      } else {
        goOn(pieces, "“");
        return;
      }
    }
  }

  /** A quoted paragraph that begins a quotation of its own, or stands without marks. */
  private void begin() throws IOException {
    Passage passage = passages.get(next++);
    List<Passage> pieces = new ArrayList<>();
    int mark = passage.openingMark();
    if (mark < 0) {
      pieces.add(passage);
      while (next < passages.size() && passages.get(next).openingMark() < 0) {
        pieces.add(passages.get(next++));
      }
      structure(pieces, "", "");
      return;
    }
    String text = passage.text();
    int close = QuotedText.closing(text, mark + 1, text.length());
    if (close < 0) {
      pieces.add(passage.with(text.substring(mark + 1)));
      goOn(pieces, "“");
    } else {
      pieces.add(passage.with(text.substring(mark + 1, close)));
      structure(pieces, "“", "”");
      own(text.substring(close + 1));
    }
  }

  /** New text that goes on in the next paragraphs, each of which may open the mark again. */
  private void goOn(List<Passage> pieces, String open) throws IOException {
    while (next < passages.size()) {
      Passage passage = passages.get(next++);
      String text = passage.text();
      int close = QuotedText.closing(text, passage.openingMark() + 1, text.length());
      if (close >= 0) {
        pieces.add(passage.with(text.substring(0, close)));
        structure(pieces, open, "”");
        own(text.substring(close + 1));
        return;
      }
      pieces.add(passage);
    }
    structure(pieces, open, "");
  }

  private void structure(List<Passage> pieces, String open, String close) throws IOException {
    String id = scope.next("qstr");
    modifications.fresh(id);
    x.inline("quotedStructure");
    x.id(id);
    if (!open.isEmpty()) {
      x.attribute("startQuote", open);
    }
    if (!close.isEmpty()) {
      x.attribute("endQuote", close);
    }
    quoted.write(pieces, modifications.target(), id);
    x.end();
  }

  /** Words of the decision's own; the words they quote are marked. */
  private void words(String text, Stretch own) throws IOException {
    String stretch = text.substring(own.from(), own.to());
    modifications.read(stretch);
    Instruction.Reading reading =
        Instruction.read(stretch, 0, stretch.length(), modifications.spoken);
    modifications.spoken = reading.spoken();
    List<Words> quotes = new ArrayList<>();
    for (Change change : reading.changes()) {
      change.old().filter(w -> !quotes.contains(w)).ifPresent(quotes::add);
      change.replacement().filter(w -> !quotes.contains(w)).ifPresent(quotes::add);
    }
    quotes.sort(Comparator.comparingInt(Words::from));
    Marks marks = new Marks(stretch);
    List<String> ids = new ArrayList<>();
    for (Words words : quotes) {
      String id = scope.next("quotedText");
      ids.add(id);
      marks.addIdentified(words.from(), words.to(), "quotedText", id);
    }
    for (Change change : reading.changes()) {
      modifications.add(
          scope.prefix(),
          change,
          id(change.old(), quotes, ids),
          id(change.replacement(), quotes, ids));
    }
    marks.write(x, scope);
  }

  private static List<String> id(Optional<Words> words, List<Words> quotes, List<String> ids) {
    return words.map(w -> List.of(ids.get(quotes.indexOf(w)))).orElse(List.of());
  }
}
