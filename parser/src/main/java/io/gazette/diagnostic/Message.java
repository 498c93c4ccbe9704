package io.gazette.diagnostic;

/**
 * One statement in both languages. Where a fault is reported, both are said.
 *
 * @param zh 第九条前缺第八条
 * @param en the same in English
 */
public record Message(String zh, String en) {

  /** What is the same in both: a name, or the words of another program. */
  public static Message same(String words) {
    return new Message(words, words);
  }

  /** What is said in {@code language}. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
