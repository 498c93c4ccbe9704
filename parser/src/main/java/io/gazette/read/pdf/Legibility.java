package io.gazette.read.pdf;

/**
 * How much of a page's text says what it shows.
 *
 * @param characters how many are drawn
 * @param readable how many of them the file gives a plausible meaning
 */
record Legibility(int characters, int readable) {

  /** Below this share the text of a page is worth nothing. */
  private static final float LEAST = 0.5f;

  /** Chinese characters are as wide as high; Latin letters of a text font are not. */
  private static final float FULL_WIDTH = 0.92f;

  static Legibility of(PageScan page) {
    int unknown = 0;
    int misread = 0;
    for (Glyph glyph : page.glyphs()) {
      int c = glyph.text().codePointAt(0);
      if (glyph.text().equals(Glyph.UNKNOWN) || Meaning.isPrivate(c)) {
        unknown++;
      } else if (isSquareLetter(glyph, c)) {
        misread++;
      }
    }
    int all = page.glyphs().size();
    // A few wide letters are letters; where most are, Chinese characters bear the codes of letters.
    boolean wrongMap = misread * 5 > all * 2;
    return new Legibility(all, all - unknown - (wrongMap ? misread : 0));
  }

  /** A letter or mark of ASCII that is drawn as wide as a Chinese character. */
  private static boolean isSquareLetter(Glyph glyph, int c) {
    float width = (glyph.to() - glyph.from()) / glyph.size();
    return c > ' '
        && c < 0x250
        && c != 'W'
        && c != 'M'
        && c != '%'
        && c != '@'
        && width >= FULL_WIDTH
        && width < 1.1f;
  }

  boolean isEmpty() {
    return characters == 0;
  }

  boolean isUsable() {
    return readable >= LEAST * characters;
  }

  int unreadable() {
    return characters - readable;
  }

  /** In per cent, never 100 where anything is unreadable. */
  int percent() {
    return characters == 0 ? 0 : (int) (readable * 100L / characters);
  }
}
