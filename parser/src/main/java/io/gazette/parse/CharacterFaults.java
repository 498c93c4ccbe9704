package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.ReadingRules;
import io.gazette.normalise.CleanText;
import io.gazette.parse.join.Trace;
import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports characters that a conversion left in a text: radicals in the place of characters, control
 * characters.
 */
final class CharacterFaults {

  /**
   * Where a character stands first, and how often it stands.
   *
   * @param offset of the first
   * @param times how often
   */
  private record Seen(int offset, int times) {}

  private CharacterFaults() {}

  /**
   * One finding for each radical (⽹ for 网), however often it stands, and one for all control
   * characters.
   */
  static void report(Trace trace, List<Line> lines) {
    Map<Character, Seen> radicals = new TreeMap<>();
    for (Line line : lines) {
      for (int i = line.from(); i < line.to(); i++) {
        char c = line.source().at(i);
        if (Chars.isRadical(c)) {
          Seen seen = radicals.get(c);
          radicals.put(
              c, new Seen(seen == null ? i : seen.offset(), seen == null ? 1 : seen.times() + 1));
        }
      }
    }
    for (Map.Entry<Character, Seen> radical : radicals.entrySet()) {
      Seen seen = radical.getValue();
      char printed = radical.getKey();
      char meant = Chars.fold(printed);
      String code = codePoint(printed);
      Message message =
          new Message(
              "“"
                  + printed
                  + "”（部首 "
                  + code
                  + "）用作“"
                  + meant
                  + "”"
                  + timesZh(seen.times())
                  + "；改为“"
                  + meant
                  + "”",
              printed
                  + " ("
                  + code
                  + ", a radical) is printed for "
                  + meant
                  + timesEn(seen.times())
                  + "; --repair sets "
                  + meant);
      trace.find(
          ReadingRules.CONFUSABLE_CHARACTER,
          message,
          trace.text().span(seen.offset(), seen.offset() + 1));
    }
    control(trace);
  }

  private static String timesZh(int times) {
    return times == 1 ? "" : "，共 " + times + " 处";
  }

  private static String timesEn(int times) {
    return times == 1 ? "" : " in " + times + " places";
  }

  private static void control(Trace trace) {
    CleanText text = trace.text();
    Erasure first = null;
    int times = 0;
    for (Erasure erasure : text.erasures()) {
      if (erasure.reason() == DiscardReason.CONTROL) {
        first = first == null || erasure.from() < first.from() ? erasure : first;
        times += erasure.to() - erasure.from();
      }
    }
    if (first != null) {
      String what = codePoint(text.source().text().charAt(first.from()));
      Message message =
          new Message(
              what + " 不是文本字符" + (times == 1 ? "" : "，另有 " + (times - 1) + " 个") + "；已略去",
              what
                  + " is no character of a text"
                  + (times == 1 ? "" : ", and " + (times - 1) + " more")
                  + "; left out");
      trace.find(ReadingRules.CONTROL_CHARACTER, message, text.span(first.from(), first.to()));
    }
  }

  /** U+2F79. */
  private static String codePoint(char c) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
  }
}
