package io.gazette.text;

/**
 * The two scripts. Only for telling words: 辦法 is the 办法 that a rule knows. The text is never
 * changed by it.
 */
public final class Script {

  /** The characters of the words that rules know, and no others: 畫 is that of 計畫. */
  private static final String TRADITIONAL =
      "條辦規則細標準決議報請復紀錄畫計綱單導說講話訂約須總憲釋協務會員國廳處縣區鄉鎮長發佈實關於華頒試執當"
          + "書號點貼應檢審聲徵稅編節項該從為與對開業產經機獎懲團體學專職質護權責資財選舉統監軍醫農環衛運輸電訊銀"
          + "險貿給補認證設備範參圍獨離歲";

  private static final String SIMPLIFIED =
      "条办规则细标准决议报请复纪录划计纲单导说讲话订约须总宪释协务会员国厅处县区乡镇长发布实关于华颁试执当"
          + "书号点贴应检审声征税编节项该从为与对开业产经机奖惩团体学专职质护权责资财选举统监军医农环卫运输电讯银"
          + "险贸给补认证设备范参围独离岁";

  private static final char[] TABLE = new char[1 << 16];

  static {
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      TABLE[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
  }

  private Script() {}

  /**
   * {@return {@code c} in simplified script, where a known word has it}
   *
   * @param c a character
   */
  public static char simplified(char c) {
    return TABLE[c] == 0 ? c : TABLE[c];
  }

  /**
   * {@return {@code text} with the same number of characters, those of known words in simplified
   * script}
   *
   * @param text in either script
   */
  public static String simplified(String text) {
    StringBuilder simple = null;
    for (int i = 0; i < text.length(); i++) {
      char c = TABLE[text.charAt(i)];
      if (c != 0) {
        simple = simple == null ? new StringBuilder(text) : simple;
        simple.setCharAt(i, c);
      }
    }
    return simple == null ? text : simple.toString();
  }
}
