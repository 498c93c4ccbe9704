package io.gazette.diagnostic;

/** How much a finding matters, from least to most. */
public enum Severity {
  /** Worth a look. */
  INFO("info"),
  /** Probably wrong. */
  WARNING("warning"),
  /** Wrong. */
  ERROR("error");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** {@return the name in findings and in the JSON output} */
  public String word() {
    return word;
  }
}
