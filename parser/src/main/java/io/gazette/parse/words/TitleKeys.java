package io.gazette.parse.words;

import io.gazette.text.Chars;

/**
 * Titles as they are compared: spaces, line turns, widths and the shapes of brackets and quotation
 * marks aside (GAZ-04).
 */
public final class TitleKeys {

  private static final int LONGEST_NOTE = 2;
  private static final int LONGEST_SPEAKER = 30;
  private static final String[] PASSING_ON = {"转发", "批转"};
  private static final String[] SPEECHES = {"讲话", "致辞", "发言", "演讲", "报告"};

  private TitleKeys() {}

  public static String of(String title) {
    StringBuilder key = new StringBuilder(title.length());
    int end = endOfTitle(title);
    for (int i = 0; i < end; i++) {
      char c = Chars.fold(title.charAt(i));
      if (c >= '一' && c <= '龥') {
        key.append(c);
      } else if (Character.isLetterOrDigit(c)) {
        key.append(lowerCase(c));
      }
    }
    return key.toString();
  }

  /** {@code title} without the mark of a note behind it: 统计公报〔1〕, 统计公报[1], 统计公报①. */
  static String withoutNote(String title) {
    int end = endOfTitle(title);
    return end == title.length() ? title : title.substring(0, end);
  }

  private static int endOfTitle(String title) {
    int end = title.length();
    while (end > 0 && (Chars.isBlank(title.charAt(end - 1)) || title.charAt(end - 1) == '*')) {
      end--;
    }
    if (end == 0) {
      return 0;
    }
    char last = title.charAt(end - 1);
    if (last >= '①' && last <= '⑳') {
      return end - 1;
    }
    int from = Brackets.isClosing(last) ? end - 1 : 0;
    while (from > 0 && end - from <= LONGEST_NOTE && Chars.digit(title.charAt(from - 1)) >= 0) {
      from--;
    }
    boolean note = from > 1 && from < end - 1 && Brackets.isOpening(title.charAt(from - 1));
    return note ? from - 1 : end;
  }

  /** No Chinese character has a case, and the JDK's table of all others takes long to compile. */
  private static char lowerCase(char c) {
    return c >= '⺀' && c <= '鿿' ? c : Character.toLowerCase(c);
  }

  /**
   * The key of a title without the body that issues it: 云川市人民政府关于… and 关于… are the same title, for
   * "发文机关名称" may be printed over it or left out of the contents (GW 9(七)). So may who speaks:
   * 副市长某某在全市工作会议上的讲话.
   *
   * @param key as {@link #of} makes it
   */
  public static String core(String key) {
    int about = actOf(key);
    if (about > 0 && BodyNames.isBody(key.substring(0, about))) {
      return key.substring(about);
    }
    int in = isSpeech(key) ? key.indexOf('在') : -1;
    return in > 0 && in <= LONGEST_SPEAKER && Signatures.isSpeaker(key.substring(0, in))
        ? key.substring(in)
        : key;
  }

  /** Where 关于… begins, or 转发省粮食局关于…, whose author is not the issuer; -1 for neither. */
  private static int actOf(String key) {
    int about = key.indexOf("关于");
    for (String act : PASSING_ON) {
      int at = key.indexOf(act);
      if (at >= 0 && at < about) {
        return at;
      }
    }
    return about;
  }

  private static boolean isSpeech(String key) {
    for (String kind : SPEECHES) {
      if (key.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code one} and {@code other} name one body, or one of them in short: 市政府, 云川市人民政府;
   * 云川市财政局等八部门, where the other names all eight.
   *
   * @param one a name without blanks; as is {@code other}
   */
  public static boolean isSameBody(String one, String other) {
    String name = one.length() <= other.length() ? one : other;
    String full = one.length() <= other.length() ? other : one;
    int more = name.lastIndexOf('等');
    boolean several = more > 1 && BodyNames.isBody(name.substring(0, more));
    return several && full.startsWith(name.substring(0, more)) || isShortFor(name, full);
  }

  /** Whether the characters of {@code name} stand in {@code full}, in order, and both end alike. */
  private static boolean isShortFor(String name, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < name.length(); i++) {
      at += full.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length()
        && (name.isEmpty() || name.charAt(at - 1) == full.charAt(full.length() - 1));
  }
}
