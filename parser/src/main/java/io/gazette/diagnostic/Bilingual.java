package io.gazette.diagnostic;

/** A fault that tells in both languages what is wrong. */
public interface Bilingual {

  /** {@return what is wrong, and what to do} */
  Message told();

  /**
   * {@return what {@code fault} tells; where it knows no languages, its own words in both}
   *
   * @param fault that somebody is to be told
   */
  static Message of(Throwable fault) {
    if (fault instanceof Bilingual known) {
      return known.told();
    }
    String words = fault.getMessage();
    return Message.same(words == null ? fault.getClass().getSimpleName() : words);
  }
}
