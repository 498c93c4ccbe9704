package io.gazette.diagnostic;

/** The languages that findings speak. */
public enum Language {
  /** Chinese, in simplified characters. */
  ZH("zh"),
  /** English. */
  EN("en");

  private final String word;

  Language(String word) {
    this.word = word;
  }

  /** {@return BCP 47: {@code zh}} */
  public String word() {
    return word;
  }
}
