package io.gazette.parse.words;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of bodies and groups of bodies in a row: 各区、县（市）人民政府，市政府有关部门、有关直属单位 (ADR-01, BOD-05,
 * COL-01).
 */
public final class BodyNames {

  /** Last characters of names of bodies: 政府, 部门, 单位, 委员会, 公安局, 办公室, 中共中央, 妇联, 海关. */
  private static final String BODY_ENDS = "府部局厅署院办室会委团处所队站联协社组台校馆司派体业关行心门位构央";

  /** Last characters of names of territories, which are no bodies by themselves: 各区, 自治区, 县（市）. */
  private static final String TERRITORY_ENDS = "省市区县州盟旗乡镇道村";

  /** A longer text is no row of names. */
  private static final int LONGEST_ROW = 4000;

  private BodyNames() {}

  /** Whether {@code name} ends as the name of a body does, brackets at its end aside. */
  public static boolean isBody(String name) {
    String core = Brackets.withoutTrailing(name);
    return core.length() >= 2
        && (BODY_ENDS.indexOf(core.charAt(core.length() - 1)) >= 0
            || core.endsWith("军区")
            || core.endsWith("战区"));
  }

  /** Whether {@code text} is nothing but bodies, blanks between them: 建设部　财政部; 财　政　部 is one. */
  public static boolean isRow(String text) {
    List<String> words = new ArrayList<>();
    boolean spaced = true;
    for (String word : Brackets.split(text, " 　\u00a0\t\u2003")) {
      spaced &= word.length() <= 1;
      words.add(word);
    }
    words.removeAll(List.of(""));
    for (String word : spaced ? List.of(String.join("", words)) : words) {
      if (!isBody(word) || Brackets.isClosing(word.charAt(word.length() - 1))) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  /**
   * The bodies and groups in {@code row}, as printed, each by itself. ， ； and 。 separate; 、
   * separates where what stands on both sides is a body by itself. 各区、县（市）人民政府 is one group: 各区 is
   * a territory and waits for its body; 各委、办、局 and 各县（市、区）委、人民政府 are one as well.
   */
  static List<String> split(String row) {
    if (row.length() > LONGEST_ROW) {
      return List.of(row);
    }
    List<String> names = new ArrayList<>();
    for (String clause : Brackets.split(row, "，,；;。")) {
      List<String> open = new ArrayList<>();
      for (String part : parts(clause)) {
        if (!open.isEmpty() && isFragment(part)) {
          open.set(open.size() - 1, open.get(open.size() - 1) + '、' + part);
        } else {
          open.add(part);
        }
      }
      close(open, names);
    }
    return names;
  }

  /** Joins territories to the body that follows them; a row that ends in territories names them. */
  private static void close(List<String> parts, List<String> names) {
    StringBuilder waiting = new StringBuilder();
    List<String> waitingParts = new ArrayList<>();
    for (String part : parts) {
      if (isTerritory(part)) {
        waiting.append(part).append('、');
        waitingParts.add(part);
      } else {
        names.add(waiting + part);
        waiting.setLength(0);
        waitingParts.clear();
      }
    }
    if (waitingParts.isEmpty()) {
      return;
    }
    if (waitingParts.get(0).startsWith("各")) {
      names.add(waiting.substring(0, waiting.length() - 1));
    } else {
      names.addAll(waitingParts);
    }
  }

  /** {@code row} without blanks, but one where it stands between two bodies: 建设部 财政部. */
  static String spaced(String row) {
    StringBuilder text = new StringBuilder(row.length());
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (!Chars.isBlank(c)) {
        text.append(c);
      } else if (isBody(text.toString()) && isBody(clean(row.substring(i)))) {
        text.append(text.charAt(text.length() - 1) == ' ' ? "" : " ");
      }
    }
    return text.toString();
  }

  private static List<String> parts(String clause) {
    List<String> parts = new ArrayList<>();
    for (String part : Brackets.split(clause, "、")) {
      int from = 0;
      for (int i = 1; i + 1 < part.length(); i++) {
        if (joins(part, from, i)) {
          parts.add(clean(part.substring(from, i)));
          from = i + 1;
        }
      }
      parts.add(clean(part.substring(from)));
    }
    parts.removeAll(List.of(""));
    return parts;
  }

  /** Whether 和, 及 or a blank at {@code at} stands between two bodies: 市商务局和各区政府, not 住房和城乡建设局. */
  private static boolean joins(String part, int from, int at) {
    char c = part.charAt(at);
    if (Chars.isBlank(c)) {
      String rest = part.substring(at + 1);
      return at - from >= 3 && isBody(part.substring(from, at)) && clean(rest).length() >= 3;
    }
    return (c == '和' || c == '及' || c == '与')
        && "市省县区各国".indexOf(part.charAt(at + 1)) >= 0
        && isBody(part.substring(from, at));
  }

  private static String clean(String part) {
    StringBuilder text = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Chars.isBlank(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** 办 in 各委、办、局; 人民政府 in 各县（市、区）委、人民政府. */
  private static boolean isFragment(String part) {
    return Brackets.withoutTrailing(part).length() == 1
            && TERRITORY_ENDS.indexOf(part.charAt(0)) < 0
        || part.equals("人民政府")
        || part.equals("政府");
  }

  private static boolean isTerritory(String part) {
    String core = Brackets.withoutTrailing(part);
    return !core.isEmpty()
        && TERRITORY_ENDS.indexOf(core.charAt(core.length() - 1)) >= 0
        && !isBody(part);
  }
}
