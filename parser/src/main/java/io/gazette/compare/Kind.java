package io.gazette.compare;

/** What became of a unit of a text, by its name in the JSON output. */
public enum Kind {
  /** Only the new text has it. */
  ADDED("added"),
  /** Only the old text has it. */
  REMOVED("removed"),
  /** Its words changed. */
  CHANGED("changed"),
  /** It stands before or behind units that it stood behind or before. */
  MOVED("moved"),
  /** Its label changed: 第八条 is now 第九条. */
  RENUMBERED("renumbered"),
  /** The units it cites are the same, under their new numbers; no other word changed. */
  FOLLOWED("followed"),
  /** Its words are the same, divided otherwise: one 款 became two. */
  DIVIDED("divided");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** {@return the name in the JSON output} */
  public String word() {
    return word;
  }
}
