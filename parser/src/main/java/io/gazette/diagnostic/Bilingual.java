package io.gazette.diagnostic;

/** A fault that tells in both languages what is wrong. */
public interface Bilingual {

  /** What is wrong, and what to do. */
  Message told();

  /** What {@code fault} tells; where it knows no languages, its own words in both. */
  static Message of(Throwable fault) {
    if (fault instanceof Bilingual known) {
      return known.told();
    }
    String words = fault.getMessage();
    return Message.same(words == null ? fault.getClass().getSimpleName() : words);
  }
}
