package io.gazette.diagnostic;

/** The languages that findings speak. */
public enum Language {
  ZH("zh"),
  EN("en");

  private final String word;

  Language(String word) {
    this.word = word;
  }

  /** BCP 47: {@code zh}. */
  public String word() {
    return word;
  }
}
