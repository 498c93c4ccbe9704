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
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
