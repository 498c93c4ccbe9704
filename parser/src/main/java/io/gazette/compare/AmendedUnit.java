package io.gazette.compare;

import io.gazette.amend.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A unit of a law while it is changed. */
final class AmendedUnit {

  private final Optional<Provision> old;
  private Provision provision;
  private String number;
  private boolean touched;
  private boolean repealed;

  /**
   * Which of its pieces the decision gives in full, or in which it says what they cite: their
   * citations are those of the new text.
   */
  private final List<Piece> fresh = new ArrayList<>();

  private AmendedUnit(Optional<Provision> old, Provision provision) {
    this.old = old;
    this.provision = provision;
    this.number = provision.piece().number();
    this.touched = old.isEmpty();
    if (old.isEmpty()) {
      note(provision);
    }
  }

  static AmendedUnit old(Provision provision) {
    return new AmendedUnit(Optional.of(provision), provision);
  }

  static AmendedUnit fresh(Provision provision) {
    return new AmendedUnit(Optional.empty(), provision);
  }

  private void note(Provision provision) {
    fresh.add(provision.piece());
    fresh.addAll(provision.parts());
  }

  Provision provision() {
    return provision;
  }

  /** As the old text has it; empty where the decision put it in. */
  Optional<Provision> old() {
    return old;
  }

  boolean isFresh() {
    return old.isEmpty();
  }

  boolean isArticle() {
    return provision.piece().type().equals("article");
  }

  boolean isRepealed() {
    return repealed;
  }

  /** Whether the decision changes it. */
  boolean isTouched() {
    return touched;
  }

  String oldNumber() {
    return old.map(p -> p.piece().number()).orElse("");
  }

  /** The number it is to have, as far as the decision says. */
  String number() {
    return number;
  }

  /** Whether the decision says which number it is to have. */
  boolean isNumbered() {
    return old.isEmpty() || !number.equals(oldNumber());
  }

  void becomes(String number) {
    this.number = number;
    touched = true;
  }

  boolean repeal() {
    repealed = true;
    touched = true;
    return true;
  }

  /** Puts new text in its place; a number that this tells is its own. */
  void replace(Provision other) {
    provision = other;
    note(other);
    touched = true;
    boolean told = !other.piece().num().isEmpty() && number.equals(oldNumber());
    number = told ? other.piece().number() : number;
  }

  /** Changes words in all of it. */
  boolean words(Instructed change) {
    boolean changed = words(change, -1, provision.parts().size());
    Kind kind = change.change().kind();
    boolean heading = !changed && kind == Kind.SUBSTITUTION && change.old().isEmpty();
    if (heading && !isArticle() && !change.replacement().isEmpty()) {
      Piece piece = provision.piece();
      provision = new Provision(Pieces.withWords(piece, change.replacement()), provision.parts());
      changed = true;
    }
    touched |= changed;
    return changed;
  }

  /** Changes words in the parts {@code [from, to)}; -1 is the unit itself. */
  private boolean words(Instructed change, int from, int to) {
    UnaryOperator<String> edit = edit(change);
    boolean changed = false;
    List<Piece> parts = new ArrayList<>(provision.parts());
    Piece piece = provision.piece();
    if (from < 0) {
      piece = Pieces.withWords(piece, edit.apply(piece.words()));
      changed = !piece.words().equals(provision.piece().words());
    }
    for (int i = Math.max(0, from); i < to; i++) {
      Piece before = parts.get(i);
      Piece after = Pieces.withWords(before, edit.apply(before.words()));
      if (!after.words().equals(before.words())) {
        changed = true;
        parts.set(i, after);
        if (isGiven(before) || CitedArticle.isIn(replacement(change))) {
          fresh.add(after);
        }
      }
    }
    provision = new Provision(piece, List.copyOf(parts));
    touched |= changed;
    return changed;
  }

  private static UnaryOperator<String> edit(Instructed change) {
    String old = change.change().kind() == Kind.INSERTION ? change.anchor() : change.old();
    String now =
        change.change().kind() == Kind.INSERTION ? old + change.replacement() : replacement(change);
    return words -> old.isEmpty() ? words : words.replace(old, now);
  }

  private static String replacement(Instructed change) {
    return change.replacement().isEmpty() ? String.join("", change.fresh()) : change.replacement();
  }

  /** A change of a 款 项 目 of this article. */
  boolean part(Instructed change, io.gazette.amend.Provision target) {
    int[] range = Pieces.range(provision.parts(), target);
    Kind kind = change.change().kind();
    boolean ofWords = !change.old().isEmpty() || !change.anchor().isEmpty();
    if (kind == Kind.RENUMBERING) {
      return range.length > 0; // What was put in before it gives it its new number.
    }
    if (kind == Kind.INSERTION && !ofWords) {
      return insert(change, target);
    }
    if (range.length == 0) {
      return false;
    }
    if (ofWords) {
      return words(change, range[0], range[1]);
    }
    return replace(range, kind == Kind.REPEAL ? List.of() : NewText.parts(change.fresh()));
  }

  private boolean insert(Instructed change, io.gazette.amend.Provision target) {
    List<Piece> parts = NewText.parts(change.fresh());
    int[] there = Pieces.range(provision.parts(), target);
    int at = there.length > 0 ? there[0] : Pieces.end(provision.parts(), target);
    boolean again = !parts.isEmpty() && fresh.containsAll(parts);
    return !parts.isEmpty() && (again || replace(new int[] {at, at}, parts));
  }

  private boolean replace(int[] range, List<Piece> with) {
    List<Piece> parts = new ArrayList<>(provision.parts());
    parts.subList(range[0], range[1]).clear();
    parts.addAll(range[0], with);
    fresh.addAll(with);
    provision = new Provision(provision.piece(), Pieces.numbered(parts));
    touched = true;
    return true;
  }

  /**
   * Gives it its place in the law.
   *
   * @param position among all units
   * @param number of the article; 0 where it keeps what it has
   * @param numbers old numbers of articles and what they are now: old text cites by them
   */
  void settle(int position, int number, Map<String, String> numbers) {
    Piece piece = provision.piece();
    if (number > 0) {
      piece = Pieces.withNumber(piece, "第" + Places.han(number) + "条", Integer.toString(number));
    } else if (piece.num().isEmpty()) {
      piece = Pieces.withNumber(piece, old.map(p -> p.piece().num()).orElse(""), piece.number());
    }
    List<Piece> parts = new ArrayList<>();
    for (Piece part : provision.parts()) {
      parts.add(isGiven(part) ? part : cited(part, numbers));
    }
    provision =
        new Provision(Pieces.at(piece, position, piece.num()), Pieces.placed(parts, piece.num()));
  }

  private boolean isGiven(Piece part) {
    return fresh.stream().anyMatch(f -> f.words().equals(part.words()));
  }

  private static Piece cited(Piece part, Map<String, String> numbers) {
    return Pieces.withWords(part, CitedArticle.renumbered(part.words(), numbers));
  }
}
