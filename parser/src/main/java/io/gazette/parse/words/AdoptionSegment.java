package io.gazette.parse.words;

import io.gazette.model.Document.AdoptionStep;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads one step of a 题注: 根据2005年8月28日第十届全国人民代表大会常务委员会第十七次会议《关于修改〈…〉的决定》第一次修正 is the action 修正, a
 * date, a body and its session.
 */
final class AdoptionSegment {

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

  private static final String[] LEADING = {"根据", "依据", "经", "由", "自", "并", "于", "本办法", "本条例", "本法"};

  /** Longer texts are no step. */
  private static final int LONGEST = 1000;

  private static final String MARKS = "；;，,。、（）()：: ";

  private static final String[] SESSIONS = {
    "常务会议", "部务会议", "局务会议", "署务会议", "委务会议", "行务会议", "委员会议", "全体会议", "办公会议", "主席会议", "党组会议",
    "审判委员会会议"
  };

  private AdoptionSegment() {}

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

  /** The step that {@code segment} prints; empty where it prints none. */
  static Optional<AdoptionStep> read(String segment) {
    if (segment.length() > LONGEST) {
      return Optional.empty();
    }
    String text = trim(segment);
    String outer = withoutTitles(text);
    String action = action(outer);
    if (action.isEmpty()) {
      return Optional.empty();
    }
    String deciding = upToApproval(text);
    Optional<ChineseDate.Found> date = lastDate(deciding);
    Optional<LocalDate> day = date.isPresent() ? Optional.of(date.get().date()) : Optional.empty();
    if (action.equals("施行")) {
      return Optional.of(new AdoptionStep(action, "", "", day));
    }
    String names = withoutTitles(date.isPresent() ? without(deciding, date.get()) : deciding);
    String agent = withoutVerbs(withoutBrackets(names));
    String session = session(agent);
    String body = body(agent.substring(0, agent.length() - session.length()));
    if (body.isEmpty() && session.isEmpty()) {
      body = bodyOfTitle(text);
    }
    return Optional.of(new AdoptionStep(action, body, session, day));
  }

  /** The verb that names the step; 公布 for a number of an order without one; "" for none. */
  private static String action(String outer) {
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
  private static String withoutVerbs(String text) {
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

  /**
   * The two steps of 根据A通过并经B批准的《…的决定》修正: 修正 by A, 批准 by B; {@code segment} alone where it prints
   * one.
   */
  static List<String> split(String segment) {
    String outer = segment.length() > LONGEST ? "" : maskTitles(segment);
    int approved = outer.indexOf("批准的");
    int passed = approved > 0 ? outer.lastIndexOf("通过", approved) : -1;
    boolean two =
        passed > 0
            && ChineseDate.find(outer.substring(0, passed), 0).isPresent()
            && ChineseDate.find(outer.substring(passed, approved), 0).isPresent();
    String decided = two ? segment.substring(0, passed) : "";
    String rest = two ? segment.substring(approved + "批准的".length()) : "";
    return two && rest.indexOf('》') > 0
        ? List.of(
            decided + rest.substring(rest.lastIndexOf('》') + 1),
            segment.substring(passed + "通过".length(), approved + "批准".length()))
        : List.of(segment);
  }

  /**
   * What was decided where a higher body approved it: of …第五次会议批准的《…的决定》第三次修正 the part up to 批准,
   * the act that completes the step (mapping.md, 2.1).
   */
  private static String upToApproval(String text) {
    String outer = maskTitles(text);
    int approved = outer.indexOf("批准的");
    int at = approved > 0 ? approved : outer.indexOf("通过的");
    return at > 0 ? text.substring(0, at) : text;
  }

  private static Optional<ChineseDate.Found> lastDate(String text) {
    String outer = maskTitles(text);
    Optional<ChineseDate.Found> last = Optional.empty();
    Optional<ChineseDate.Found> found = ChineseDate.find(outer, 0);
    while (found.isPresent()) {
      last = found;
      found = ChineseDate.find(outer, found.get().to());
    }
    return last;
  }

  /** Without the date; of several steps in one, without what stands before the last date. */
  private static String without(String text, ChineseDate.Found date) {
    String before = text.substring(0, date.from());
    boolean another = ChineseDate.find(maskTitles(before), 0).isPresent();
    return (another ? "" : before) + text.substring(date.to());
  }

  /** 第十五次会议, 第60次常务会议, 部务会议 at the end of {@code agent}; "" where none is. */
  private static String session(String agent) {
    if (!agent.endsWith("会议") && !agent.endsWith("会")) {
      return "";
    }
    for (int at = agent.lastIndexOf('第'); at >= 0; at = agent.lastIndexOf('第', at - 1)) {
      int end = at + 1;
      while (end < agent.length() && inNumeral(agent.charAt(end))) {
        end++;
      }
      if (end > at + 1 && end < agent.length() && agent.charAt(end) == '次') {
        return sessionAbove(agent.substring(0, at)) + agent.substring(at);
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

  /** 第十二次会议 of 第十二次会议第一次全体会议; "" where no numbered session ends {@code agent}. */
  private static String sessionAbove(String agent) {
    String above = session(agent);
    return above.startsWith("第") ? above : "";
  }

  private static boolean inNumeral(char c) {
    return ChineseNumber.isNumeral(c) || Chars.isBlank(c);
  }

  /** The name of the body; its order or its 发文字号 behind it taken off. */
  private static String body(String agent) {
    String name = trim(agent);
    for (boolean cut = true; cut; ) {
      cut = false;
      for (String leading : LEADING) {
        if (name.startsWith(leading)) {
          name = name.substring(leading.length());
          cut = true;
        }
      }
    }
    return BodyNames.spaced(trim(IssuedNumbers.withoutNumber(name)));
  }

  /** 国务院 of 《国务院关于修改部分行政法规的决定》. */
  private static String bodyOfTitle(String text) {
    int open = text.indexOf('《');
    int about = text.indexOf("关于", open + 1);
    boolean named = open >= 0 && about > open + 1;
    String name = named ? compact(text.substring(open + 1, about)) : "";
    return BodyNames.isBody(name) ? name : "";
  }

  private static String withoutTitles(String text) {
    return maskTitles(text).replace("\u0001", "");
  }

  /** The same text, 《…》 blotted out. */
  private static String maskTitles(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = c == '》' && depth > 0;
      depth += c == '《' ? 1 : 0;
      masked.append(depth > 0 ? '\u0001' : c);
      depth -= closes ? 1 : 0;
    }
    return masked.toString();
  }

  private static String withoutBrackets(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Chars.fold(text.charAt(i));
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        kept.append(text.charAt(i));
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return kept.toString();
  }

  private static String trim(String text) {
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

  private static String compact(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
