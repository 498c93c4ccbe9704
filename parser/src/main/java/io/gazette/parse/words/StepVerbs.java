package io.gazette.parse.words;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** The verbs that the steps of a 题注 end in: 通过, 批准, 公布, 修正, 施行 and their like. */
final class StepVerbs {

  /** Verbs of a step; of several in a row the one that stands first here names the step. */
  private static final String[] VERBS = {
    "修正", "修订", "修改", "废止", "批准", "备案", "通过", "公布", "发布", "颁布", "施行", "实施", "执行", "制定", "印发"
  };

  private static final String FIRST_OF_VERBS = "修废批备通公发颁施实执制印";

  /** Words around a verb and before a body that are no part of the name. */
  private static final String[] TRAILING = {
    "讨论", "审议", "审查", "表决", "重新", "予以", "并经", "并", "和", "起", "首次", "会议上", "核准", "同意", "正式", "再次",
    "的", "、"
  };

  private static final String MARKS = "；;，,。、（）()：: ";

  private StepVerbs() {}

  /** Length of the verb at {@code at}; 0 where none stands there. */
  static int verbAt(String text, int at) {
    if (FIRST_OF_VERBS.indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    for (String verb : VERBS) {
      if (text.startsWith(verb, at)) {
        return verb.length();
      }
    }
    return 0;
  }

  static boolean isPromulgation(String action) {
    return action.equals("公布") || action.equals("发布") || action.equals("颁布");
  }

  /** The verb that names the step; 公布 for a number of an order without one; "" for none. */
  static String action(String outer) {
    String rest = trim(outer);
    String best = "";
    for (String cut = cutVerb(rest); !cut.equals(rest); cut = cutVerb(rest)) {
      best = stronger(best, rest.substring(rest.length() - 2));
      rest = trim(cut);
    }
    if (best.isEmpty() && rest.endsWith("号") && rest.contains("令")) {
      return "公布";
    }
    return best.equals("实施") || best.equals("执行") ? "施行" : best;
  }

  private static String stronger(String one, String other) {
    for (String verb : VERBS) {
      if (verb.equals(one) || verb.equals(other)) {
        return verb;
      }
    }
    return one;
  }

  /** {@code text} without the verb at its end; the same where it ends in none. */
  private static String cutVerb(String text) {
    String rest = withoutOrdinal(text);
    for (String trailing : TRAILING) {
      if (rest.endsWith(trailing)) {
        rest = rest.substring(0, rest.length() - trailing.length());
      }
    }
    for (String verb : VERBS) {
      if (rest.endsWith(verb)) {
        return rest.substring(0, rest.length() - verb.length());
      }
    }
    return text;
  }

  /** Takes off the verbs, 第一次 and 审议 at the end. */
  static String strip(String text) {
    String rest = trim(text);
    for (String cut = cutVerb(rest); !cut.equals(rest); cut = cutVerb(rest)) {
      rest = trim(cut);
    }
    for (String shorter = withoutTrailing(rest); !shorter.equals(rest); ) {
      rest = trim(shorter);
      shorter = withoutTrailing(rest);
    }
    return rest;
  }

  private static String withoutTrailing(String text) {
    String rest = withoutOrdinal(text);
    for (String trailing : TRAILING) {
      if (rest.endsWith(trailing)) {
        return rest.substring(0, rest.length() - trailing.length());
      }
    }
    return rest;
  }

  /** …第一次 before 修正. */
  private static String withoutOrdinal(String text) {
    int at = text.endsWith("次") ? text.lastIndexOf('第') : -1;
    return at >= 0 && ChineseNumber.parse(text, at + 1, text.length() - 1) > 0
        ? text.substring(0, at)
        : text;
  }

  /** Without the marks and blanks at both ends. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isMark(text.charAt(from))) {
      from++;
    }
    while (to > from && isMark(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isMark(char c) {
    return Chars.isBlank(c) || MARKS.indexOf(c) >= 0;
  }
}
