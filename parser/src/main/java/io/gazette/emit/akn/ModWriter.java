package io.gazette.emit.akn;

import io.gazette.amend.Change;
import io.gazette.amend.Instruction;
import io.gazette.amend.QuotedText;
import io.gazette.amend.QuotedText.Stretch;
import io.gazette.amend.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an instruction of an amending decision and the new text that follows it as one {@code mod}
 * (mapping.md, 10).
 */
final class ModWriter {

  private final AknWriter x;
  private final Modifications modifications;
  private final InlineReferences named;
  private final QuotedWriter quoted;
  private final List<Passage> passages;
  private final Scope scope;
  private int next;

  /** 款 of one place in the quotations right before: “甲。”“乙。” are two. */
  private int paragraphs;

  private ModWriter(
      AknWriter x,
      Modifications modifications,
      InlineReferences named,
      QuotedWriter quoted,
      List<Passage> passages,
      Scope scope) {
    this.x = x;
    this.modifications = modifications;
    this.named = named;
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
   * @param passages the instruction, unless its first is {@code quotedFirst}, and the quoted
   *     paragraphs that follow it
   * @param holder of the id
   */
  static void write(
      AknWriter x,
      Modifications modifications,
      InlineReferences named,
      QuotedWriter quoted,
      List<Passage> passages,
      boolean quotedFirst,
      Scope holder)
      throws IOException {
    String id = holder.next("mod");
    x.inline("mod");
    x.id(id);
    ModWriter writer = new ModWriter(x, modifications, named, quoted, passages, new Scope(id));
    if (!quotedFirst) {
      modifications.begin();
      writer.next = 1;
      writer.own(passages.get(0));
    }
    while (writer.next < passages.size()) {
      writer.begin();
    }
    x.end();
  }

  /** Own words, with the new text among them. */
  private void own(Passage passage) throws IOException {
    Passage rest = passage;
    while (!rest.text().isEmpty()) {
      List<Stretch> stretches = QuotedText.of(rest.text());
      Stretch first = stretches.get(0);
      words(rest.inner(first.from(), first.to()));
      if (stretches.size() == 1) {
        return;
      }
      Stretch fresh = stretches.get(1);
      List<Passage> pieces = new ArrayList<>();
      pieces.add(rest.inner(fresh.from(), fresh.to()));
      if (!fresh.closed()) {
        goOn(pieces);
        return;
      }
      structure(pieces, "“", "”");
      rest = rest.inner(fresh.to() + 1, rest.text().length());
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
    int end = passage.text().length();
    int close = QuotedText.closing(passage.text(), mark + 1, end);
    pieces.add(passage.first(mark + 1, close < 0 ? end : close));
    if (close < 0) {
      goOn(pieces);
    } else {
      structure(pieces, "“", "”");
      own(passage.inner(close + 1, end));
    }
  }

  /** New text that goes on in the next paragraphs, each of which may open the mark again. */
  private void goOn(List<Passage> pieces) throws IOException {
    while (next < passages.size()) {
      Passage passage = passages.get(next++);
      int end = passage.text().length();
      int close = QuotedText.closing(passage.text(), passage.openingMark() + 1, end);
      if (close >= 0) {
        pieces.add(passage.first(0, close));
        structure(pieces, "“", "”");
        own(passage.inner(close + 1, end));
        return;
      }
      pieces.add(passage);
    }
    structure(pieces, "“", "");
  }

  private void structure(List<Passage> pieces, String open, String close) throws IOException {
    String id = scope.next("qstr");
    x.inline("quotedStructure");
    x.id(id);
    if (!open.isEmpty()) {
      x.attribute("startQuote", open);
    }
    if (!close.isEmpty()) {
      x.attribute("endQuote", close);
    }
    paragraphs += quoted.write(pieces, modifications.target(), paragraphs, id);
    modifications.quoted(id);
    x.end();
  }

  /** Words of the decision's own; the words they quote are marked. */
  private void words(Passage own) throws IOException {
    String text = own.text();
    paragraphs = Segment.isBlank(text) ? paragraphs : 0;
    modifications.read(text);
    Instruction.Reading reading = Instruction.read(text, 0, text.length(), modifications.spoken);
    modifications.spoken = reading.spoken();
    List<Words> quotes = new ArrayList<>();
    for (Change change : reading.changes()) {
      add(change.old(), quotes);
      add(change.replacement(), quotes);
    }
    Marks marks = own.marks(0, text.length(), named);
    List<String> ids = new ArrayList<>();
    for (Words words : quotes) {
      String id = scope.next("quotedText");
      ids.add(id);
      marks.addIdentified(words.from(), words.to(), "quotedText", id);
    }
    for (Change change : reading.changes()) {
      List<String> old = id(change.old(), quotes, ids);
      modifications.add(scope.prefix(), change, old, id(change.replacement(), quotes, ids));
    }
    marks.write(x, scope);
  }

  /** Adds {@code words}, if they are not there, where they stand in the order of print. */
  private static void add(Optional<Words> words, List<Words> quotes) {
    if (words.isEmpty()) {
      return;
    }
    int after = upTo(words.get(), quotes);
    if (after == 0 || quotes.get(after - 1).from() < words.get().from()) {
      quotes.add(after, words.get());
    }
  }

  /** How many of {@code quotes} begin no later than {@code words}. */
  private static int upTo(Words words, List<Words> quotes) {
    int count = quotes.size();
    while (count > 0 && quotes.get(count - 1).from() > words.from()) {
      count--;
    }
    return count;
  }

  private static List<String> id(Optional<Words> words, List<Words> quotes, List<String> ids) {
    return words.isEmpty() ? List.of() : List.of(ids.get(upTo(words.get(), quotes) - 1));
  }
}
