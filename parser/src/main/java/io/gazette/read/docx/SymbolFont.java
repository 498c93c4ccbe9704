package io.gazette.read.docx;

import java.util.Locale;

/** Characters of symbol fonts by what they show: Wingdings F0FE is a ticked box. */
final class SymbolFont {

  private static final String WINGDINGS = "A8□FE☑FD☒FC✓FB✗6C●6E■6F□71❑75◆9F•A7▪D8➢E0→E1↑E2↓DF←";

  private SymbolFont() {}

  /**
   * The character that {@code code}, in hexadecimal digits, shows in {@code font}; where it is not
   * known the code itself as a character.
   */
  static String character(String font, String code) {
    String digits = code.toUpperCase(Locale.ROOT);
    if (font.startsWith("Wingdings") && digits.length() == 4 && digits.startsWith("F0")) {
      for (int i = 0; i + 2 < WINGDINGS.length(); i += 3) {
        if (WINGDINGS.startsWith(digits.substring(2), i)) {
          return WINGDINGS.substring(i + 2, i + 3);
        }
      }
    }
    try {
      int point = Integer.parseInt(digits, 16);
      return point > 0 && point < 0xFFFE ? String.valueOf((char) point) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
