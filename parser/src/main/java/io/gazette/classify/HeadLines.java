package io.gazette.classify;

import io.gazette.text.Chars;

/** Tells 发文机关标志 (HED-03) and the heads of orders (KND-06). */
final class HeadLines {

  private static final String[] BODIES = {
    "人民政府", "委员会", "办公室", "办公厅", "国务院", "中央", "法院", "检察院", "总署", "总局", "代表大会", "主席", "银行"
  };

  private HeadLines() {}

  static boolean isIssuerMark(String s) {
    return s.endsWith("文件")
        && s.length() >= 5
        && hasNoMark(s)
        && endsInBody(s.substring(0, s.length() - 2));
  }

  static boolean isOrderHead(String s) {
    // The words and the numbers that end the head of an order: 令, 公告, 第1号, （第1号）.
    boolean ends = "令告号)".indexOf(Chars.fold(s.charAt(s.length() - 1))) >= 0;
    if (!ends || !hasNoMark(s)) {
      return false;
    }
    if (s.equals("令") || s.equals("公告") || s.equals("命令")) {
      return true;
    }
    int number = NumberLines.orderNumberStart(s);
    if (number > 0) {
      return number > 3 && isOrderHead(s.substring(0, number));
    }
    for (String word : new String[] {"命令", "令", "公告", "公布令", "通告", "布告"}) {
      if (s.endsWith(word) && endsInBody(s.substring(0, s.length() - word.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoMark(String s) {
    for (int i = 0; i < s.length(); i++) {
      if ("，。；：、《》“”？！".indexOf(s.charAt(i)) >= 0) {
        return false;
      }
    }
    return s.indexOf("关于") < 0;
  }

  /** Whether {@code s} ends as the name of a body does. */
  private static boolean endsInBody(String s) {
    if (s.length() < 2) {
      return false;
    }
    for (String body : BODIES) {
      if (s.endsWith(body)) {
        return true;
      }
    }
    char last = s.charAt(s.length() - 1);
    return s.length() >= 3 && "部局厅委署院会办府团".indexOf(last) >= 0;
  }
}
