package io.gazette.parse.join;

/**
 * Words that stand before another, so that a line which ends in one goes on: 纳入国民经济和｜社会发展规划. Near
 * misses: （一）编制目的 and （二）编制依据 end in nouns.
 */
final class LeadingWords {

  private static final String WORDS = "及和与或的在对为由从将按据于以并向被把";

  /** Nouns that end in one of them. */
  private static final String NOUNS =
      "目的 标的 依据 证据 数据 单据 票据 凭据 行为 方向 导向 意向 去向 投向 流向 走向 应对 核对 理由 自由 参与 中和 总和 普及 合并 存在 现在 内在 潜在";

  private LeadingWords() {}

  /** Whether {@code text} ends in such a word. */
  static boolean end(CharSequence text) {
    int length = text.length();
    return length > 1
        && WORDS.indexOf(text.charAt(length - 1)) >= 0
        && !NOUNS.contains(text.subSequence(length - 2, length));
  }
}
