package io.gazette.compare;

import io.gazette.model.BackMatter;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door: what differs between two issues, or two loose documents. Documents are matched first,
 * by number and title, then their articles, headings and paragraphs, then the 款 项 目 of an article,
 * and in these the characters. Tables of contents are left out: they follow the documents and
 * headings.
 *
 * <pre>{@code
 * for (DocumentChange document : Comparison.of(old, now).documents()) {
 *   for (UnitChange unit : document.units()) {
 *     if (!unit.isSame()) {
 *       out.println(unit.piece().place() + " " + unit.kinds());
 *     }
 *   }
 * }
 * }</pre>
 *
 * @param spelling what counts as the same character
 * @param documents all of them, attachments behind what carries them, in the order of the new
 *     issue; masthead first and back matter last, where an issue has them
 */
public record Comparison(Spelling spelling, List<DocumentChange> documents) {

  public Comparison {
    documents = List.copyOf(documents);
  }

  /**
   * Compares as a reader would: {@link Spelling#READER}.
   *
   * @param old the text as it was
   * @param now the text as it is
   * @return what differs
   */
  public static Comparison of(Issue old, Issue now) {
    return of(old, now, Spelling.READER);
  }

  /**
   * Compares {@code old} with {@code now}.
   *
   * @param old the text as it was
   * @param now the text as it is
   * @param spelling what counts as the same character
   * @return what differs
   */
  public static Comparison of(Issue old, Issue now, Spelling spelling) {
    List<DocumentChange> changes = new ArrayList<>();
    printed(masthead(old), masthead(now), spelling).ifPresent(changes::add);
    for (Counterparts.Pair pair : Counterparts.of(old, now, spelling)) {
      changes.add(DocumentComparer.compare(pair.old(), pair.now(), spelling));
    }
    printed(backMatter(old), backMatter(now), spelling).ifPresent(changes::add);
    return new Comparison(spelling, changes);
  }

  private static Optional<DocumentChange> printed(
      List<Printed> old, List<Printed> now, Spelling spelling) {
    return old.isEmpty() && now.isEmpty()
        ? Optional.empty()
        : Optional.of(DocumentComparer.printed(old, now, spelling));
  }

  private static List<Printed> masthead(Issue issue) {
    return issue.masthead().map(Masthead::printed).orElse(List.of());
  }

  private static List<Printed> backMatter(Issue issue) {
    List<Printed> lines = new ArrayList<>();
    for (BackMatter matter : issue.backMatter()) {
      lines.addAll(matter.printed());
    }
    return lines;
  }

  /** {@return whether the reader sees no difference} */
  public boolean isSame() {
    return documents.stream().allMatch(DocumentChange::isSame);
  }
}
