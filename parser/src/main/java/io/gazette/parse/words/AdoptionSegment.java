package io.gazette.parse.words;

import io.gazette.model.Document.AdoptionStep;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads one step of a 题注: 根据2005年8月28日第十届全国人民代表大会常务委员会第十七次会议《关于修改〈…〉的决定》第一次修正 is the action 修正, a
 * date, a body and its session.
 */
final class AdoptionSegment {

  private static final String[] LEADING = {"根据", "依据", "经", "由", "自", "并", "于", "本办法", "本条例", "本法"};

  /** Longer texts are no step. */
  private static final int LONGEST = 1000;

  private AdoptionSegment() {}

  /** The step that {@code segment} prints; empty where it prints none. */
  static Optional<AdoptionStep> read(String segment) {
    if (segment.length() > LONGEST) {
      return Optional.empty();
    }
    String text = StepVerbs.trim(segment);
    String outer = withoutTitles(text);
    String action = StepVerbs.action(outer);
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
    String agent = StepVerbs.strip(withoutBrackets(names));
    String session = Sessions.last(agent);
    String body = body(agent.substring(0, agent.length() - session.length()));
    if (body.isEmpty() && session.isEmpty()) {
      body = bodyOfTitle(text);
    }
    return Optional.of(new AdoptionStep(action, body, session, day));
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

  /** The name of the body; its order or its 发文字号 behind it taken off. */
  private static String body(String agent) {
    String name = StepVerbs.trim(agent);
    for (boolean cut = true; cut; ) {
      cut = false;
      for (String leading : LEADING) {
        if (name.startsWith(leading)) {
          name = name.substring(leading.length());
          cut = true;
        }
      }
    }
    return BodyNames.spaced(StepVerbs.trim(IssuedNumbers.withoutNumber(name)));
  }

  /** 国务院 of 《国务院关于修改部分行政法规的决定》. */
  private static String bodyOfTitle(String text) {
    int open = text.indexOf('《');
    int about = text.indexOf("关于", open + 1);
    boolean named = open >= 0 && about > open + 1;
    String name = named ? Spacing.compact(text.substring(open + 1, about)) : "";
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
}
