package io.gazette.compare;

/**
 * A stretch of a text. The {@code before} of all runs of a unit make its old words, the {@code
 * after} its new ones.
 *
 * @param nature whether it differs
 * @param before as the old text has it; {@code ""} where it was put in
 * @param after as the new text has it; {@code ""} where it was taken out
 */
public record Run(Nature nature, String before, String after) {

  /** Whether a stretch differs, by its name in the JSON output. */
  public enum Nature {
    /** To the reader it is the same; widths of marks and white space may differ. */
    SAME("same"),
    /** It differs. */
    CHANGED("changed"),
    /** A citation whose number follows the renumbering of the unit it cites. */
    FOLLOWED("followed");

    private final String word;

    Nature(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }

  /** {@return whether the reader sees a difference} */
  public boolean differs() {
    return nature != Nature.SAME;
  }
}
