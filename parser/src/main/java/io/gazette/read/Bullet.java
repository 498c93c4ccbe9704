package io.gazette.read;

import io.gazette.text.Chars;

/** A list bullet before text: {@code - （一）养成健康生活习惯；}. */
final class Bullet {

  private Bullet() {}

  /**
   * Whether a bullet of {@code kinds} stands at {@code at} and text follows before {@code end}.
   * Near misses: {@code - 12 -} and {@code ·12·} are page numbers, {@code -5℃} is a number, {@code
   * **} is emphasis.
   */
  static boolean at(String text, int at, int end, String kinds) {
    if (kinds.indexOf(text.charAt(at)) < 0 || at + 1 >= end) {
      return false;
    }
    char mark = text.charAt(at);
    if (!Chars.isSpace(text.charAt(at + 1)) && mark != '•') {
      return false;
    }
    int last = end - 1;
    while (last > at && Chars.isSpace(text.charAt(last))) {
      last--;
    }
    return last > at && text.charAt(last) != mark;
  }
}
