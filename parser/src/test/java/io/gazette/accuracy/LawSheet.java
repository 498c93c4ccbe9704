package io.gazette.accuracy;

import io.gazette.read.pdf.Typesetter;

/**
 * A law as pages of print: its title in the middle and large, its chapters in the middle, each
 * paragraph two characters in, page numbers below.
 */
final class LawSheet {

  private static final float SIZE = 12;
  private static final float LEADING = 20;
  private static final float LEFT = 90;
  private static final float WIDTH = 34 * SIZE;
  private static final float TOP = 90;
  private static final float BOTTOM = 740;

  private final Typesetter sheet = new Typesetter(595, 842);
  private float y = BOTTOM;
  private int page;

  LawSheet(String[] lines) {
    centred(lines[0], 18);
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].matches("第[^条]{1,6}[编章节]　.*")) {
        centred(lines[i], SIZE);
      } else {
        paragraph(lines[i]);
      }
    }
  }

  byte[] bytes() {
    return sheet.bytes();
  }

  private float next() {
    y += LEADING;
    if (y > BOTTOM) {
      sheet.page();
      page++;
      sheet.text(290, 790, 9, "- " + page + " -");
      y = TOP;
    }
    return y;
  }

  private void centred(String text, float size) {
    int most = (int) (WIDTH / size);
    for (int from = 0; from < text.length(); from += most) {
      String row = text.substring(from, Math.min(text.length(), from + most));
      float at = next();
      sheet.text(LEFT + (WIDTH - Typesetter.width(row, size)) / 2, at, size, row);
    }
  }

  private void paragraph(String text) {
    float left = LEFT + 2 * SIZE;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      float width = 0;
      while (to < text.length()
          && left + width + Typesetter.width(text.charAt(to)) * SIZE <= LEFT + WIDTH + 0.1f) {
        width += Typesetter.width(text.charAt(to++)) * SIZE;
      }
      // No line begins with a mark: it hangs over the edge.
      while (to < text.length() && "，。；：、）》”".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      float at = next();
      sheet.text(left, at, SIZE, text.substring(from, to));
      from = to;
      left = LEFT;
    }
  }
}
