package io.gazette.read.html;

import io.gazette.text.LineHint;
import java.util.List;

/**
 * What a page without an official document is instead, so that its finding can say so.
 *
 * @param zh 是问答
 * @param en {@code questions and answers}
 */
record PageNature(String zh, String en) {

  private static final PageNature FRAME = new PageNature("只有网页框架", "the frame of a page alone");
  private static final PageNature SEARCH = new PageNature("是搜索结果", "the results of a search");
  private static final PageNature LETTER =
      new PageNature("是群众来信和答复", "a letter of a citizen and its answer");
  private static final PageNature INTERVIEW = new PageNature("是访谈实录", "an interview");
  private static final PageNature ANSWERS = new PageNature("是问答", "questions and answers");
  private static final PageNature DRAWING =
      new PageNature("是图解，内容在图片里", "a drawing that explains one");
  private static final PageNature EXPLANATION = new PageNature("是一篇解读", "an explanation of one");
  private static final PageNature GUIDE = new PageNature("是办事指南或者政策介绍", "a guide");
  private static final PageNature TABLE = new PageNature("是数据表", "a table of figures");
  private static final PageNature PERSON = new PageNature("是人物介绍", "a person's career");
  private static final PageNature NEWS = new PageNature("是新闻", "a news item");
  private static final PageNature OTHER = new PageNature("是新闻或者介绍", "a news item or description");

  private static final int EMPTY = 20;
  private static final int OPENING = 3;

  /**
   * What a page is.
   *
   * @param title of what it shows
   * @param lines those of its text, by number
   * @param length of its text in characters
   */
  static PageNature of(String title, PageView page, List<Integer> lines, int length) {
    if (has(title, "图解", "一图", "图说", "漫画", "海报", "长图") && length < 4 * EMPTY) {
      return DRAWING;
    }
    if (length < EMPTY || has(title, "404") || anyHas(page, lines, "页面不存在", "访问的页面")) {
      return FRAME;
    }
    if (isSearch(page, lines)) {
      return SEARCH;
    }
    if (isLetter(page, lines)) {
      return LETTER;
    }
    if (has(title, "访谈", "专访", "对话", "做客") || begin(page, lines, "主持人：") > 1) {
      return INTERVIEW;
    }
    return byTitle(title, page, lines);
  }

  private static PageNature byTitle(String title, PageView page, List<Integer> lines) {
    if (has(title, "答记者问", "问答") || begin(page, lines, "问：") > 1) {
      return ANSWERS;
    }
    if (has(title, "解读", "图解", "一图")) {
      return EXPLANATION;
    }
    if (has(title, "问", "？", "如何")) {
      return ANSWERS;
    }
    if (has(title, "指南", "流程", "须知", "指引", "攻略", "申领", "办理", "清单", "简介")) {
      return GUIDE;
    }
    if (anyHas(page, lines, "本报讯", "新华社", "记者", "通讯员", "日电", "会议强调", "会议指出")) {
      return NEWS;
    }
    if (anyHas(page, lines, "参加工作", "现任")) {
      return PERSON;
    }
    return isTable(page, lines) ? TABLE : OTHER;
  }

  /** 来信内容 and 回复内容 of a 市长信箱. */
  static boolean isLetter(PageView page, List<Integer> lines) {
    int signs = 0;
    for (int i : lines) {
      String s = page.compact(i);
      boolean label = s.length() <= 12 && has(s, "来信", "信件", "回复", "答复", "留言");
      signs += label || s.startsWith("网友您好") || s.contains("您的来信收悉") ? 1 : 0;
    }
    return signs > 1;
  }

  /** 找到约 213 条结果. */
  static boolean isSearch(PageView page, List<Integer> lines) {
    for (int i : lines.subList(0, Math.min(OPENING, lines.size()))) {
      String s = page.compact(i);
      if (s.length() < 60 && has(s, "条结果", "搜索结果", "检索结果", "条相关")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTable(PageView page, List<Integer> lines) {
    int rows = 0;
    for (int i : lines) {
      rows += page.line(i).hint() == LineHint.TABLE_ROW ? 1 : 0;
    }
    return rows * 2 > lines.size();
  }

  private static int begin(PageView page, List<Integer> lines, String word) {
    int found = 0;
    for (int i : lines) {
      found += page.compact(i).startsWith(word) ? 1 : 0;
    }
    return found;
  }

  private static boolean anyHas(PageView page, List<Integer> lines, String... words) {
    for (int i : lines) {
      if (has(page.compact(i), words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
