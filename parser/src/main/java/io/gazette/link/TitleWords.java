package io.gazette.link;

import io.gazette.text.ChineseNumber;

/** Tells the title of a text from what else stands in 《》: a newspaper, a form, a certificate. */
final class TitleWords {

  /**
   * Words in which titles of texts end: 文种 (KND-01), kinds of legislation, of plans and standards.
   */
  private static final String[] ENDS = {
    "法", "法典", "条例", "办法", "规定", "细则", "规则", "决定", "决议", "命令", "令", "通知", "通告", "公告", "通报", "意见",
    "批复", "函", "纪要", "议案", "请示", "报告", "方案", "规划", "计划", "纲要", "要点", "标准", "规范", "目录", "名录", "清单",
    "解释", "章程", "公约", "协定", "议定书", "宣言", "准则", "指南", "指引", "导则", "规程", "制度", "预案", "措施", "政策", "大纲",
    "守则", "规约", "条约", "修正案", "答复", "答复", "复函", "复", "声明", "总则", "通则", "若干问题", "分类", "要求", "程序",
        "条件",
    "任务", "图则", "蓝图", "定额", "举措", "条款", "基准", "法例", "條例", "辦法", "規定", "細則", "規則", "要點", "規範", "準則",
    "原則", "標準", "計畫", "作業要點", "须知", "名单", "体系", "机制", "实施要则", "行动", "工程", "原则", "说明", "常规", "模板",
        "格式"
  };

  private TitleWords() {}

  /** Whether {@code title} is that of a text that has force or authority. */
  static boolean isText(String title) {
    String core = withoutNumber(Citing.withoutNote(title));
    if (core.contains("关于") || core.contains("關於")) {
      return true;
    }
    for (String end : ENDS) {
      if (core.endsWith(end)) {
        return core.length() > 1;
      }
    }
    return false;
  }

  /** Near misses of titles: certificates, forms, contracts, papers. */
  private static final String[] PAPERS = {
    "证", "证件", "书", "表", "单", "照", "册", "簿", "卡", "票", "章", "标志", "标签", "文件", "合同", "记录", "档案",
    "日报", "报", "杂志", "手册", "协议", "笔录", "图"
  };

  /** Whether {@code title} may be that of a text that is acted by. */
  static boolean mayBeText(String title) {
    String core = Citing.withoutNote(title);
    for (String paper : PAPERS) {
      if (core.endsWith(paper)) {
        return false;
      }
    }
    return core.length() > 2;
  }

  /**
   * 准则 of 准则第2号〈年度报告的内容与格式〉, 准则第3号——年度报告: what stands behind such a number says what it is about.
   */
  private static String withoutNumber(String title) {
    int mark = title.indexOf('号');
    int from = mark;
    while (from > 0 && ChineseNumber.isNumeral(title.charAt(from - 1))) {
      from--;
    }
    boolean counts = from > 1 && from < mark && title.charAt(from - 1) == '第';
    return counts ? title.substring(0, from - 1) : title;
  }

  /** Whether {@code title} is nothing but the word of a kind: 《条例》, 《实施方案》. */
  static boolean isKindAlone(String title) {
    int kind = kindEndingAt(title, title.length());
    if (kind < 0) {
      return title.length() <= 2;
    }
    for (String plain : PLAIN) {
      if (title.substring(0, kind).equals(plain)) {
        return true;
      }
    }
    return false;
  }

  /** What may stand before the word of a kind and says nothing. */
  private static final String[] PLAIN = {
    "", "实施", "暂行", "管理", "工作", "若干", "总体", "行动", "指导", "试行", "实施管理", "管理暂行", "管理实施", "工作实施"
  };

  /**
   * Where the word for a kind of text that ends at {@code end} of {@code text} begins: 条例 in 原条例;
   * -1 where none ends there.
   */
  static int kindEndingAt(String text, int end) {
    for (String word : KINDS) {
      if (text.startsWith(word, end - word.length())) {
        return end - word.length();
      }
    }
    return -1;
  }

  /** The longest word for a kind of text that begins at {@code from}; {@code ""} for none. */
  static String kindAt(String text, int from) {
    String longest = "";
    for (String word : KINDS) {
      longest = word.length() > longest.length() && text.startsWith(word, from) ? word : longest;
    }
    return longest;
  }

  private static final String[] KINDS = {
    "法典", "条例", "办法", "规定", "细则", "规则", "决定", "解释", "规划", "计划", "纲要", "分则", "附则", "章程", "意见", "通知",
    "方案", "标准", "准则", "规范", "公约", "协定", "通则", "总则", "公告", "批复", "條例", "辦法", "規定", "細則", "規則", "制度",
    "规程", "指引", "指南", "準則", "標準", "規範", "要點", "規程", "注意事項", "記載事項", "法"
  };
}
