package io.gazette.classify;

import io.gazette.text.Chars;

/** Tells the rubrics of a gazette: 【市政府文件】 (GAZ-03). */
final class Rubrics {

  private static final int LONGEST_RUBRIC = 20;

  private static final String[] RUBRIC_ENDS = {
    "文件", "法规", "规章", "法律", "任免", "人事", "大事记", "政府令", "国务院令", "解读", "讲话", "公告", "通告", "资料"
  };

  private Rubrics() {}

  /**
   * 【市政府文件】, ·市政府文件·, but not 【此件公开发布】, which is a note (SIG-05), nor 【责任单位：市水利局】, which tells who
   * answers for a task (BOD-05); in other brackets only by its last word: [目的和依据] is the title of
   * an article.
   */
  static boolean isRubric(String s) {
    char first = s.charAt(0);
    char last = s.charAt(s.length() - 1);
    if (first == '【' && last == '】') {
      return !s.startsWith("此件", 1) && s.indexOf('：') < 0 && s.indexOf(':') < 0;
    }
    if (Chars.isOrnament(first) && last == first) {
      return s.length() > 3 && s.length() <= LONGEST_RUBRIC && Chars.isHan(s.charAt(1));
    }
    if (Chars.fold(first) != '[' || Chars.fold(last) != ']' || s.length() > LONGEST_RUBRIC) {
      return false;
    }
    String word = s.substring(0, s.length() - 1);
    for (String end : RUBRIC_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
