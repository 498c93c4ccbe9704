package io.gazette.compare;

import java.util.List;
import java.util.Optional;

/**
 * A document of the two issues, an attachment by itself, or what an issue has besides documents.
 *
 * @param before what it was; empty where it was added
 * @param after what it is; empty where it was removed
 * @param units all of them in the order of the new text, what was removed at the place where it
 *     stood
 */
public record DocumentChange(
    Optional<Heading> before, Optional<Heading> after, List<UnitChange> units) {

  public DocumentChange {
    units = List.copyOf(units);
  }

  /**
   * What a document is known by.
   *
   * @param id {@code doc_1}; {@code ""} for masthead and back matter
   * @param title as printed
   * @param number 发文字号 in normal form; {@code ""} where there is none
   */
  public record Heading(String id, String title, String number) {}

  /** {@return the new heading, or the old one where the document was removed} */
  public Heading heading() {
    return after.or(() -> before).orElseThrow();
  }

  /** {@return whether nothing in it differs} */
  public boolean isSame() {
    for (UnitChange unit : units) {
      if (!unit.isSame()) {
        return false;
      }
    }
    return before.isPresent() && after.isPresent();
  }
}
