package io.gazette.parse.words;

import io.gazette.text.Chars;

/**
 * Titles as they are compared: spaces, line turns, widths and the shapes of brackets and quotation
 * marks aside (GAZ-04).
 */
public final class TitleKeys {

  private TitleKeys() {}

  public static String of(String title) {
    StringBuilder key = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = Chars.fold(title.charAt(i));
      if (c >= '一' && c <= '龥') {
        key.append(c);
      } else if (Character.isLetterOrDigit(c)) {
        key.append(lowerCase(c));
      }
    }
    return key.toString();
  }

  /** No Chinese character has a case, and the JDK's table of all others takes long to compile. */
  private static char lowerCase(char c) {
    return c >= '⺀' && c <= '鿿' ? c : Character.toLowerCase(c);
  }

  /**
   * The key of a title without the body that issues it: 云川市人民政府关于… and 关于… are the same title, for
   * "发文机关名称" may be printed over it or left out of the contents (GW 9(七)).
   *
   * @param key as {@link #of} makes it
   */
  public static String core(String key) {
    int about = key.indexOf("关于");
    return about > 0 && BodyNames.isBody(key.substring(0, about)) ? key.substring(about) : key;
  }
}
