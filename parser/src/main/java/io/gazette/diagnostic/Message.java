package io.gazette.diagnostic;

/**
 * One statement in both languages. Where a fault is reported, both are said.
 *
 * @param zh 第九条前缺第八条
 * @param en the same in English
 */
public record Message(String zh, String en) {

  /**
   * {@return what is the same in both: a name, or the words of another program}
   *
   * @param words in no language or in both
   */
  public static Message same(String words) {
    return new Message(words, words);
  }

  /**
   * {@return what is said in {@code language}}
   *
   * @param language that of the reader
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
