package io.gazette.diagnostic;

/**
 * The faults that reading and parsing find. Ids are never reused (contract, Findings): GZ0xx
 * reading and parsing, GZ1xx issue and contents, GZ3xx structure and numbering, GZ5xx typography.
 */
public enum Rule {
  /** A line is understood as no part of a document; it is kept where it stands. */
  UNPARSED_LINE("GZ001", "unparsed-line", Severity.WARNING),
  /** Bytes that are no characters of the encoding; each is shown as U+FFFD. */
  UNDECODABLE_BYTES("GZ002", "undecodable-bytes", Severity.WARNING),
  /** A control character was left out. */
  CONTROL_CHARACTER("GZ003", "control-character", Severity.WARNING),
  /** 笫 for 第, a radical for a character: a label or word set in the wrong character. */
  CONFUSABLE_CHARACTER("GZ004", "confusable-character", Severity.WARNING),
  /** The counts of a record (JSON, YAML) are not those of the issue in it. */
  RECORD_COUNTS_DIFFER("GZ036", "record-counts-differ", Severity.WARNING),
  /** The table of contents announces a document that does not follow. */
  CONTENTS_WITHOUT_DOCUMENT("GZ101", "contents-entry-without-document", Severity.WARNING),
  /** An article number is left out. */
  ARTICLE_NUMBER_GAP("GZ301", "article-number-gap", Severity.ERROR),
  /** An article number stands twice, or goes back. */
  ARTICLE_NUMBER_REPEATED("GZ302", "article-number-repeated", Severity.ERROR),
  /**
   * A character or word is printed at the end of a page and again at the start of the next
   * (PUN-11).
   */
  DOUBLED_AT_PAGE_TURN("GZ501", "doubled-at-page-turn", Severity.WARNING),
  /** A Latin word amid Chinese text that is no name, unit or acronym (PUN-12). */
  STRAY_LATIN_WORD("GZ502", "stray-latin-word", Severity.WARNING);

  private final String id;
  private final String ruleName;
  private final Severity severity;

  Rule(String id, String ruleName, Severity severity) {
    this.id = id;
    this.ruleName = ruleName;
    this.severity = severity;
  }

  /** {@code GZ301}. */
  public String id() {
    return id;
  }

  /** {@code article-number-gap}: the fault, not the cure. */
  public String ruleName() {
    return ruleName;
  }

  public Severity severity() {
    return severity;
  }
}
