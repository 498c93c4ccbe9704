package io.gazette.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of the two texts and what became of it.
 *
 * @param before as it was; empty where it was added
 * @param after as it is; empty where it was removed
 * @param kinds what became of it; empty where it is the same
 * @param runs its own words, those of its parts left out
 * @param parts of an article its 款 项 目, in the order of the new text, what was removed at the place
 *     where it stood
 * @param shared of an added unit the old unit that its words were part of (a split), of a removed
 *     one the new unit that they are part of (a merger); else {@code ""}
 */
public record UnitChange(
    Optional<Piece> before,
    Optional<Piece> after,
    Set<Kind> kinds,
    List<Run> runs,
    List<UnitChange> parts,
    String shared) {

  public UnitChange {
    runs = List.copyOf(runs);
    parts = List.copyOf(parts);
  }

  /** {@return the new piece, or the old one where it was removed} */
  public Piece piece() {
    return after.or(() -> before).orElseThrow();
  }

  /** {@return whether it is the same in both texts, at the same place} */
  public boolean isSame() {
    return kinds.isEmpty();
  }

  /**
   * {@return whether that became of it}
   *
   * @param kind what may have become of it
   */
  public boolean is(Kind kind) {
    return kinds.contains(kind);
  }
}
