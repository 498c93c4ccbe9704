package io.gazette.read.pdf;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters of a line as text. White space is read from the gaps on the page, not from what
 * was drawn: some producers draw blanks of any width, others none.
 */
final class LineText {

  /** A gap this wide between Chinese characters was set on purpose: 第一条　为了. */
  private static final float SET_APART = 0.7f;

  /** Letters and digits this far apart are two words. */
  private static final float WORDS_APART = 0.18f;

  /** A blank that was drawn between Chinese characters counts if it shows: 第一章 总则. */
  private static final float SPACED = 0.3f;

  /** A blank that was drawn beside a word of letters counts if it is as wide as one: 平台 and 机制. */
  private static final float BLANK = 0.22f;

  private LineText() {}

  static String of(List<Glyph> glyphs) {
    List<Glyph> line = inOrder(glyphs);
    boolean spread = isSpread(line);
    StringBuilder text = new StringBuilder(line.size() + 4);
    Glyph last = null;
    for (Glyph glyph : line) {
      if (last != null) {
        text.append(between(last, glyph, spread));
      }
      text.append(glyph.text());
      last = glyph;
    }
    return text.toString();
  }

  /** From left to right, what was drawn twice to look bold once. */
  private static List<Glyph> inOrder(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::from));
    List<Glyph> line = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      if (!repeats(line, glyph)) {
        line.add(glyph);
      }
    }
    return line;
  }

  private static boolean repeats(List<Glyph> line, Glyph glyph) {
    for (int i = line.size() - 1; i >= 0 && i >= line.size() - 3; i--) {
      Glyph before = line.get(i);
      float near = 0.25f * glyph.size();
      if (before.text().equals(glyph.text())
          && Math.abs(before.from() - glyph.from()) < near
          && Math.abs(before.base() - glyph.base()) < near) {
        return true;
      }
    }
    return false;
  }

  private static String between(Glyph last, Glyph next, boolean spread) {
    float em = Math.max(last.size(), next.size());
    float gap = next.from() - last.to();
    boolean words = isWord(last.last()) && isWord(next.first());
    if (words) {
      return gap >= WORDS_APART * em || next.afterSpace() && gap > 0.1f * em ? " " : "";
    }
    if (gap >= SET_APART * em) {
      return spread ? "" : "　";
    }
    if (!next.afterSpace() || spread) {
      return "";
    }
    boolean chinese = Chars.isHan(last.last()) && Chars.isHan(next.first());
    boolean mixed = isWord(last.last()) || isWord(next.first());
    return chinese && gap >= SPACED * em || mixed && gap >= BLANK * em ? " " : "";
  }

  private static boolean isWord(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c) || c > ' ' && c < 0x7F;
  }

  /** Whether all characters are set apart alike, as in a title: 主 席 令. */
  private static boolean isSpread(List<Glyph> line) {
    if (line.size() < 4) {
      return false;
    }
    float least = Float.MAX_VALUE;
    float most = 0;
    for (int i = 1; i < line.size(); i++) {
      float gap = line.get(i).from() - line.get(i - 1).to();
      if (!Chars.isHan(line.get(i).first())) {
        return false;
      }
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return least >= 0.3f * line.get(0).size() && most <= 1.6f * least;
  }
}
