package io.gazette.compare;

/**
 * A unit that is not in the new text as the decision wants it.
 *
 * @param verdict how decision and new text differ
 * @param change from the text as the decision wants it to the new text
 */
public record Deviation(Verdict verdict, UnitChange change) {

  /** How decision and new text differ, by its name in the JSON output. */
  public enum Verdict {
    /** The decision changes it, and the new text has it as it was. */
    OMITTED("omitted"),
    /** The new text changed it, and the decision does not. */
    UNDECIDED("undecided"),
    /** Both changed it, and not to the same. */
    DIFFERENT("different");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }
}
