package io.gazette.parse.body;

import io.gazette.classify.Line;

/** Sentences that close a whole document, not its last heading: 特此通知。 本决定自公布之日起施行。 */
final class Closings {

  private static final String[] NAMES = {
    "本决定", "本通知", "本通告", "本公告", "本意见", "本命令", "本令", "本批复", "本决议", "本方案"
  };

  private Closings() {}

  static boolean isClosing(Line line) {
    if (line.to() - line.from() > 120) {
      return false;
    }
    String s = line.compact();
    if (s.startsWith("特此")
        || s.equals("此复。")
        || s.equals("此令。")
        || s.startsWith("此外，对条文顺序")
        || s.startsWith("《") && s.contains("根据本决定")) {
      return true;
    }
    for (String name : NAMES) {
      if (s.startsWith(name + "自") || s.startsWith(name + "从")) {
        return s.contains("施行") || s.contains("执行") || s.contains("实施") || s.contains("生效");
      }
    }
    return false;
  }
}
