package io.gazette.parse.words;

import io.gazette.text.Chars;

/** White space that is print, not text. */
public final class Spacing {

  private Spacing() {}

  /**
   * A heading with its letter-spacing undone (LEG-16): 总　　则 is 总则. Where words of several
   * characters are set apart, one blank is kept.
   */
  public static String heading(String printed) {
    return isLetterSpaced(printed) ? compact(printed) : single(printed);
  }

  /** All white space left out. */
  public static String compact(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isLetterSpaced(String s) {
    int run = 0;
    for (int i = 0; i <= s.length(); i++) {
      if (i < s.length() && !Chars.isBlank(s.charAt(i))) {
        run++;
        continue;
      }
      if (run > 1) {
        return false;
      }
      run = 0;
    }
    return true;
  }

  private static String single(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (!Chars.isBlank(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
