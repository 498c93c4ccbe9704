package io.gazette.compare;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Map;

/** A citation of an article in a text: 第八条, 第一百二十条之三. */
final class CitedArticle {

  /** What ends the name of a text: 治安管理处罚法第八条 is none of the text's own articles. */
  private static final String ENDS_OF_NAMES = "》法例定则约则法规章程";

  private static final String LIST = "、和及与或至到，";

  /** Longer names before a citation are not looked through. */
  private static final int OWN_NAME = 6;

  private CitedArticle() {}

  /** Where the citation that begins at {@code from} ends; {@code from} where none does. */
  static int end(String text, int from) {
    if (Chars.fold(text.charAt(from)) != '第') {
      return from;
    }
    int number = numeralEnd(text, from + 1);
    boolean article =
        number > from + 1 && number < text.length() && Chars.fold(text.charAt(number)) == '条';
    if (!article) {
      return from;
    }
    int inserted = number + 1;
    if (inserted < text.length() && text.charAt(inserted) == '之') {
      int end = numeralEnd(text, inserted + 1);
      return end > inserted + 1 ? end : inserted;
    }
    return inserted;
  }

  /** Whether {@code text} cites an article. */
  static boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (end(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  private static int numeralEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (isNumeral(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return ChineseNumber.isNumeral(c) || Chars.digit(c) >= 0;
  }

  /** The number of the article cited at {@code from}, as an article has it: {@code 120-3}. */
  static String number(String text, int from) {
    int end = numeralEnd(text, from + 1);
    String number = value(text, from + 1, end);
    int inserted = end + 2;
    if (end + 1 < text.length() && text.charAt(end + 1) == '之') {
      int last = numeralEnd(text, inserted);
      return last > inserted ? number + "-" + value(text, inserted, last) : number;
    }
    return number;
  }

  /** {@code text} with its citations of the text's own articles told by their new numbers. */
  static String renumbered(String text, Map<String, String> numbers) {
    StringBuilder renumbered = new StringBuilder(text.length());
    boolean foreign = false;
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      if (end == at) {
        renumbered.append(text.charAt(at++));
        continue;
      }
      foreign = isForeign(text, at, foreign);
      String now = foreign ? "" : numbers.getOrDefault(number(text, at), "");
      boolean plain = !now.isEmpty() && now.indexOf('-') < 0;
      renumbered.append(
          plain ? "第" + Places.han(Integer.parseInt(now)) + "条" : text.substring(at, end));
      at = end;
    }
    return renumbered.toString();
  }

  private static String value(String text, int from, int to) {
    return Integer.toString(ChineseNumber.parse(text, from, to));
  }

  /**
   * Whether the article cited at {@code at} is one of another text.
   *
   * @param before whether that was so of the citation before
   */
  static boolean isForeign(String text, int at, boolean before) {
    int last = at - 1;
    while (last >= 0 && Spelling.isNothing(text.charAt(last))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char c = text.charAt(last);
    if (LIST.indexOf(c) >= 0
        && last > 0
        && "条款项目".indexOf(Chars.fold(text.charAt(last - 1))) >= 0) {
      return before;
    }
    return ENDS_OF_NAMES.indexOf(c) >= 0 && !isOwn(text, last);
  }

  /** 本法, 本条例: the text names itself. */
  private static boolean isOwn(String text, int last) {
    int from = Math.max(0, last - OWN_NAME);
    int own = text.lastIndexOf('本', last);
    return text.charAt(last) != '》' && own >= from;
  }
}
