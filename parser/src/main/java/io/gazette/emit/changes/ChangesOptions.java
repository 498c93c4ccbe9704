package io.gazette.emit.changes;

import io.gazette.diagnostic.Language;

/**
 * What a comparison is told with.
 *
 * @param old what the old text is called
 * @param now what the new one is called
 * @param language of the words around the texts
 * @param colour whether a text is coloured for a terminal
 * @param detail how much is told in a text
 */
public record ChangesOptions(
    String old, String now, Language language, boolean colour, Detail detail) {

  /** How much of what did not change is told. */
  public enum Detail {
    /** How many units changed, no more. */
    COUNTS,
    /** What changed, with a few words around it. */
    CHANGES,
    /** What changed, with the whole unit around it. */
    UNITS
  }
}
