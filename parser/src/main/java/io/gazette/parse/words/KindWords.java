package io.gazette.parse.words;

import java.util.Map;

/** The words a title may end in, with their tokens (GW 8; mapping.md, 15). */
final class KindWords {

  /** The fifteen kinds of GW 8. */
  private static final Map<String, String> FIFTEEN =
      Map.ofEntries(
          Map.entry("决议", "resolution"),
          Map.entry("决定", "decision"),
          Map.entry("命令", "order"),
          Map.entry("令", "order"),
          Map.entry("公报", "communique"),
          Map.entry("公告", "announcement"),
          Map.entry("通告", "public-notice"),
          Map.entry("意见", "opinions"),
          Map.entry("通知", "notice"),
          Map.entry("通报", "circular"),
          Map.entry("报告", "report"),
          Map.entry("请示", "request"),
          Map.entry("批复", "reply"),
          Map.entry("议案", "proposal"),
          Map.entry("函", "letter"),
          Map.entry("纪要", "minutes"));

  /** What a notice issues. */
  private static final Map<String, String> ISSUED =
      Map.ofEntries(
          Map.entry("方案", "plan"),
          Map.entry("规划", "programme"),
          Map.entry("计划", "work-plan"),
          Map.entry("要点", "work-points"),
          Map.entry("办法", "measures"),
          Map.entry("规定", "provisions"),
          Map.entry("细则", "implementing-rules"),
          Map.entry("制度", "system"),
          Map.entry("预案", "contingency-plan"),
          Map.entry("目录", "catalogue"),
          Map.entry("清单", "list"),
          Map.entry("标准", "standard"),
          Map.entry("章程", "charter"),
          Map.entry("讲话", "speech"));

  /** Kinds without a token of their own. */
  private static final String[] OTHER = {
    "条例", "规则", "规程", "规范", "准则", "指南", "指引", "导则", "纲要", "措施", "政策", "名单", "解释", "修正案", "宣言", "守则",
    "公约", "布告", "须知", "说明", "简则", "通则", "总则", "宪法", "法"
  };

  private KindWords() {}

  /** The kind of the fifteen that ends {@code title}; "" where none does. */
  static String ofFifteen(String title) {
    return ending(title, FIFTEEN);
  }

  /** The word for an issued text, or another kind, that ends {@code title}; "" where none does. */
  static String ofOthers(String title) {
    String issued = ending(title, ISSUED);
    if (!issued.isEmpty()) {
      return issued;
    }
    for (String word : OTHER) {
      if (title.endsWith(word) && title.length() > word.length()) {
        return word.equals("法") && !isLawName(title) ? "" : word;
      }
    }
    return "";
  }

  /** The token of a document of this kind. */
  static String token(String kind) {
    return FIFTEEN.getOrDefault(kind, ISSUED.getOrDefault(kind, "document"));
  }

  /** 中华人民共和国公路法, not 方法, 做法, 执法. */
  private static boolean isLawName(String title) {
    for (String word :
        new String[] {"方法", "做法", "执法", "司法", "普法", "立法", "守法", "算法", "说法", "书法", "用法"}) {
      if (title.endsWith(word)) {
        return false;
      }
    }
    return true;
  }

  private static String ending(String title, Map<String, String> words) {
    for (int length = 2; length >= 1; length--) {
      int at = title.length() - length;
      if (at >= 0 && words.containsKey(title.substring(at))) {
        return title.substring(at);
      }
    }
    return "";
  }
}
