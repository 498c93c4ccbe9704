package io.gazette.diagnostic;

/** How much a finding matters, from least to most. */
public enum Severity {
  INFO("info"),
  WARNING("warning"),
  ERROR("error");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The name in findings and in the JSON output. */
  public String word() {
    return word;
  }
}
