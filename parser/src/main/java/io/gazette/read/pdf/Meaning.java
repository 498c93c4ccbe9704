package io.gazette.read.pdf;

import io.gazette.text.Chars;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What the codes of a font mean, as far as the file says. */
final class Meaning {

  private Meaning() {}

  /** The character of {@code code}; {@link Glyph#UNKNOWN} where the file tells none. */
  static String of(PDFont font, int code) {
    String text = told(font, code);
    if (text == null || text.isEmpty()) {
      return font instanceof PDSimpleFont && code == ' ' ? " " : Glyph.UNKNOWN;
    }
    String clean = clean(text);
    return clean.isEmpty() ? Glyph.UNKNOWN : clean;
  }

  /** {@code text} without what no line holds. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0xA0 || c == '\t') {
        clean.append(' ');
      } else if (!Chars.isControl(c) && c >= ' ' && c != 0x2028 && c != 0x2029) {
        // ⼯ for 工: where a font draws both alike, the file may name the radical.
        clean.append(Chars.isRadical(c) ? Chars.fold(c) : c);
      }
    }
    return clean.toString();
  }

  private static String told(PDFont font, int code) {
    try {
      return font.toUnicode(code);
    } catch (RuntimeException e) {
      // A damaged map: this code means nothing.
      return null;
    }
  }

  /** Whether a character belongs to a plane that each font fills as it likes. */
  static boolean isPrivate(int c) {
    return c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000;
  }
}
