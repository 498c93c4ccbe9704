package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters that stand side by side on one base line. Grows while a page is laid out. */
final class Run {

  private final List<Glyph> glyphs = new ArrayList<>();
  private float from = Float.MAX_VALUE;
  private float to = -Float.MAX_VALUE;
  private float top = Float.MAX_VALUE;
  private float bottom = -Float.MAX_VALUE;
  private float size;
  private float base;
  private List<LaidLine> rows = List.of();

  Run(Glyph first) {
    add(first);
  }

  /** A table, which stands in the columns of a page as one block. */
  static Run ofTable(TableGrid table, List<LaidLine> rows, Glyph any) {
    Run run = new Run(any);
    run.rows = rows;
    run.from = table.left();
    run.to = table.right();
    run.top = table.top();
    run.bottom = table.bottom();
    return run;
  }

  /** The rows of a table; empty for a run of characters. */
  List<LaidLine> rows() {
    return rows;
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    from = Math.min(from, glyph.from());
    to = Math.max(to, glyph.to());
    if (glyph.size() > size) {
      // The largest character is the line; smaller ones are raised numbers and the like.
      size = glyph.size();
      base = glyph.base();
      top = glyph.top();
      bottom = glyph.bottom();
    }
  }

  /** Its last character. */
  char last() {
    return glyphs.get(glyphs.size() - 1).last();
  }

  void add(Run other) {
    other.glyphs.forEach(this::add);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  float from() {
    return from;
  }

  float to() {
    return to;
  }

  /** Where what shows of it ends: a mark at its end may hang over the edge with its white half. */
  float inkTo() {
    float ink = -Float.MAX_VALUE;
    for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 2; i--) {
      ink = Math.max(ink, glyphs.get(i).inkTo());
    }
    return rows.isEmpty() ? ink : to;
  }

  float top() {
    return top;
  }

  float bottom() {
    return bottom;
  }

  float middle() {
    return (top + bottom) / 2;
  }

  float width() {
    return to - from;
  }

  float size() {
    return size;
  }

  float base() {
    return base;
  }

  Turn turn() {
    return glyphs.get(0).turn();
  }

  /** Whether {@code other} stands on the same line, by half of the lower one's height. */
  boolean besides(Run other) {
    float overlap = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return overlap >= 0.5f * Math.min(bottom - top, other.bottom - other.top);
  }

  /** Whether {@code glyph} is the next character of this run, in the order of drawing. */
  boolean isGoneOnBy(Glyph glyph) {
    Glyph last = glyphs.get(glyphs.size() - 1);
    float em = Math.max(size, glyph.size());
    float gap = glyph.from() - last.inkTo();
    return glyph.turn() == last.turn()
        && Math.abs(glyph.base() - base) <= 0.45f * em
        && Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top())
            >= 0.5f * Math.min(size, glyph.size())
        && gap <= WIDEST_GAP * em
        && gap >= -0.6f * em;
  }

  /** Within a word or a justified line no gap is wider; between two columns none is narrower. */
  static final float WIDEST_GAP = 0.95f;
}
