package io.gazette.accuracy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the places of mutations are made of. */
final class Pieces {

  static final String N = "[一二三四五六七八九十百零]+";
  static final String ARTICLE = "\\*\\*第(" + N + ")条\\*\\*";
  static final String N1 = "[一二三四五六七八九十百零]{1,4}";
  static final String HAN4 = "[\\u4e00-\\u9fa5，、]{16,60}";
  static final String HAN = "[\\u4e00-\\u9fa5]";

  private Pieces() {}

  /** From a label up to the next article or heading. */
  static String block(String label) {
    return "(?<=\\n)" + label + "(?:(?!\\n\\*\\*第|\\n第|\\n#)[\\s\\S])*\\n";
  }

  static boolean first(MatchResult m) {
    return value(m.group(1)) < 2;
  }

  /** The {@code index}th of the two blocks that {@code m} holds. */
  static String part(MatchResult m, String label, int index) {
    var second = Pattern.compile("(?<=\\n)" + label).matcher(m.group());
    int at = second.find() ? second.start() : -1;
    while (at == 0 && second.find()) {
      at = second.start();
    }
    return at <= 0 ? m.group() : index == 0 ? m.group().substring(0, at) : m.group().substring(at);
  }

  static int value(String numeral) {
    return Numeral.value(numeral);
  }
}
