package io.gazette.parse.words;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** The session in which a body decided: 第十五次会议, 第60次常务会议, 部务会议. */
final class Sessions {

  private static final String[] SESSIONS = {
    "常务会议", "部务会议", "局务会议", "署务会议", "委务会议", "行务会议", "委员会议", "全体会议", "办公会议", "主席会议", "党组会议",
    "审判委员会会议"
  };

  private Sessions() {}

  /** 第十五次会议, 第60次常务会议, 部务会议 at the end of {@code agent}; "" where none is. */
  static String last(String agent) {
    if (!agent.endsWith("会议") && !agent.endsWith("会")) {
      return "";
    }
    for (int at = agent.lastIndexOf('第'); at >= 0; at = agent.lastIndexOf('第', at - 1)) {
      int end = at + 1;
      while (end < agent.length() && inNumeral(agent.charAt(end))) {
        end++;
      }
      if (end > at + 1 && end < agent.length() && agent.charAt(end) == '次') {
        // 第十二次会议第一次全体会议, 国务院全体会议第五十八次会议.
        return last(agent.substring(0, at)) + agent.substring(at);
      }
    }
    int times = agent.lastIndexOf("次会议");
    int from = times;
    while (from > 0 && ChineseNumber.isNumeral(agent.charAt(from - 1))) {
      from--;
    }
    if (from < times) {
      return agent.substring(from);
    }
    for (String session : SESSIONS) {
      if (agent.endsWith(session)) {
        return session;
      }
    }
    return "";
  }

  private static boolean inNumeral(char c) {
    return ChineseNumber.isNumeral(c) || Chars.isBlank(c);
  }
}
