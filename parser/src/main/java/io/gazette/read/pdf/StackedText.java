package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertical lines (竖排) whose characters are set one by one under each other, with a font for
 * horizontal lines: nothing but their places tells which way they are read.
 */
final class StackedText {

  private static final int FEWEST = 12;

  /** Headings of narrow cells stand so in a page that does not. */
  private static final int SHARE = 4;

  private static final float LOOSEST = 2.2f;
  private static final float CLOSEST = 0.7f;
  private static final float ALIGNED = 0.1f;

  private StackedText() {}

  /** {@code page}, its characters turned where most of them are stacked. */
  static PageScan turned(PageScan page) {
    if (!isStacked(page.glyphs())) {
      return page;
    }
    List<Glyph> turned = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      turned.add(glyph.turn() == Turn.UPRIGHT ? glyph.stacked(page.width()) : glyph);
    }
    return page.withGlyphs(turned);
  }

  private static boolean isStacked(List<Glyph> glyphs) {
    int down = 0;
    int along = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (glyph.turn() != Turn.UPRIGHT || before.turn() != Turn.UPRIGHT) {
        continue;
      }
      float size = glyph.size();
      float right = glyph.from() - before.from();
      float below = glyph.base() - before.base();
      down += Math.abs(right) < ALIGNED * size && isStep(below / size) ? 1 : 0;
      along += Math.abs(below) < ALIGNED * size && right > 0 && right < LOOSEST * size ? 1 : 0;
    }
    return down >= FEWEST && down > SHARE * along;
  }

  private static boolean isStep(float ems) {
    return ems > CLOSEST && ems < LOOSEST;
  }
}
