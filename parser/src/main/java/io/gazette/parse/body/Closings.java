package io.gazette.parse.body;

import io.gazette.classify.Line;

/**
 * Sentences that close a whole document, not its last heading: 特此通知。 本决定自公布之日起施行。 In minutes
 * "在正文或附件说明下空一行左空二字编排“出席”二字，后标全角冒号" (GB/T 9704 10.3).
 */
final class Closings {

  private static final String[] NAMES = {
    "本决定", "本通知", "本通告", "本公告", "本意见", "本命令", "本令", "本批复", "本决议", "本方案"
  };

  private static final String[] PRESENT = {"出席：", "请假：", "列席：", "记录："};

  private static final String[] SHORT = {"此复。", "此令。", "此布。", "此告。", "此布", "此告", "此复", "此令"};

  private Closings() {}

  static boolean isClosing(Line line) {
    if (line.to() - line.from() > 120) {
      return false;
    }
    String s = line.compact();
    if (s.startsWith("特此")
        || isShort(s)
        || isOfPresent(s)
        || isRequest(s)
        || s.startsWith("此外，") && s.contains("条文顺序")
        || s.startsWith("《") && s.contains("根据本决定")) {
      return true;
    }
    return takesEffect(s);
  }

  private static boolean isOfPresent(String s) {
    for (String word : PRESENT) {
      if (s.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(String s) {
    for (String word : SHORT) {
      if (s.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** 以上报告，请予审议。 以上意见如无不妥，请批转各地执行。 妥否，请批示。 */
  private static boolean isRequest(String s) {
    int asks = s.indexOf('请');
    boolean whole = s.indexOf('。') == s.length() - 1;
    return whole
        && asks > 0
        && (s.startsWith("以上") || s.startsWith("妥否") || s.startsWith("当否") || s.startsWith("可否"))
        && (s.startsWith("审", asks + 1)
            || s.startsWith("批", asks + 1)
            || s.startsWith("指示", asks + 1)
            || s.startsWith("予", asks + 1)
            || s.startsWith("一并", asks + 1));
  }

  /** 本意见自印发之日起施行。: under 三、附则 it is what that heading holds. */
  static boolean takesEffect(String s) {
    for (String name : NAMES) {
      if (s.startsWith(name + "自") || s.startsWith(name + "从")) {
        return s.contains("施行") || s.contains("执行") || s.contains("实施") || s.contains("生效");
      }
    }
    return false;
  }
}
