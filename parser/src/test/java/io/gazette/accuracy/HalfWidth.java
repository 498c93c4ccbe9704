package io.gazette.accuracy;

/**
 * Sets whole pages with half-width punctuation.
 *
 * @param on whether any page is set so
 * @param blank whether a blank follows each mark
 * @param salt decides which pages
 */
record HalfWidth(boolean on, boolean blank, int salt) {

  private static final String FULL = "，；：（）";
  private static final String HALF = ",;:()";

  String set(int page, String text) {
    if (!on || Integer.bitCount(page * 31 + salt) % 2 == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      int at = FULL.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : HALF.charAt(at));
      if (blank && at >= 0 && at < 3 && i + 1 < text.length()) {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
