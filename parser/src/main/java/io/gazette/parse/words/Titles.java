package io.gazette.parse.words;

import io.gazette.text.Chars;
import java.util.List;

/**
 * Puts a title together (TTL-02: "a space or line end between Chinese characters in a title is a
 * line turn, not text"; PUN-09: "except between joint issuers in a title (《中共中央 国务院关于…》)").
 */
public final class Titles {

  /** Names that only end the name of a body: they do not sign by themselves. */
  private static final List<String> DEPENDENT =
      List.of("办公室", "办公厅", "常务委员会", "委员会", "党组", "秘书处", "人民政府", "政府", "常委会");

  /** Before these, bodies stand in a title. */
  private static final String[] ACTS = {"关于", "印发", "转发", "批转", "《"};

  private static final int LONGEST_NAME = 60;

  private Titles() {}

  /**
   * One title of its printed lines: no blank next to a Chinese character, one blank between Latin
   * words, one blank between joint issuers.
   */
  public static String join(List<String> lines) {
    String printed = String.join("\n", lines).strip();
    int about = printed.indexOf("关于");
    StringBuilder title = new StringBuilder(printed.length());
    int i = 0;
    while (i < printed.length()) {
      char c = printed.charAt(i);
      if (!Chars.isBlank(c)) {
        title.append(c);
        i++;
        continue;
      }
      int next = i;
      while (next < printed.length() && Chars.isBlank(printed.charAt(next))) {
        next++;
      }
      boolean ahead = about < 0 || next < about;
      boolean issuers = ahead && betweenIssuers(title, printed, next);
      if (issuers || betweenWords(title, printed, next)) {
        title.append(' ');
      }
      i = next;
    }
    return title.toString();
  }

  private static boolean betweenIssuers(CharSequence before, String text, int next) {
    int from = before.length();
    while (from > 0 && before.charAt(from - 1) != ' ' && before.length() - from < LONGEST_NAME) {
      from--;
    }
    String right = name(text, next, act(text, next));
    return BodyNames.isBody(before.subSequence(from, before.length()).toString())
        && BodyNames.isBody(right)
        && !DEPENDENT.contains(right);
  }

  /**
   * Where what issuers do, or what they do it to, begins behind {@code from}; there where nothing
   * does.
   */
  private static int act(String title, int from) {
    int first = from;
    for (String act : ACTS) {
      int at = title.indexOf(act, from);
      first = at >= 0 && (first == from || at < first) ? at : first;
    }
    return first;
  }

  /** The word at {@code from}; a letter-spaced line is one: 东 海 省 军 区. */
  private static String name(String text, int from, int limit) {
    StringBuilder name = new StringBuilder();
    int at = from;
    while (at < limit && name.length() < LONGEST_NAME && !Chars.isBlank(text.charAt(at))) {
      name.append(text.charAt(at));
      at++;
      boolean spaced = at - from == 2 * name.length() - 1 && at + 1 < limit;
      if (spaced && Chars.isBlank(text.charAt(at)) && text.charAt(at) != '\n') {
        at++;
      }
    }
    return name.toString();
  }

  private static boolean betweenWords(CharSequence before, String text, int next) {
    if (before.length() == 0 || next >= text.length()) {
      return false;
    }
    char left = before.charAt(before.length() - 1);
    char right = text.charAt(next);
    boolean cut = left == '-' && turnsBefore(text, next);
    return !isChinese(left) && !isChinese(right) && !cut && !(isQuote(left) && isQuote(right));
  }

  private static boolean turnsBefore(String text, int next) {
    for (int i = next - 1; i >= 0 && Chars.isBlank(text.charAt(i)); i--) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuote(char c) {
    return c >= '‘' && c <= '”' || c == '—' || c == '…';
  }

  /** Han characters and full-width marks; quotation marks are of both scripts. */
  private static boolean isChinese(char c) {
    return Chars.isHan(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
  }
}
