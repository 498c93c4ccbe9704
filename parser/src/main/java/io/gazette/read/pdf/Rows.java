package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together into runs, and runs into lines. */
final class Rows {

  /** A run joins one of so many lines above it at most. */
  private static final int LOOK_BACK = 4;

  private Rows() {}

  /** The runs that {@code glyphs}, in the order of drawing, make. */
  static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    Run run = null;
    for (Glyph glyph : glyphs) {
      if (run != null && run.isGoneOnBy(glyph)) {
        run.add(glyph);
      } else {
        run = new Run(glyph);
        runs.add(run);
      }
    }
    return runs;
  }

  /** {@code runs} put together into lines, from top to bottom. */
  static List<Run> lines(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::middle));
    List<Run> lines = new ArrayList<>();
    for (Run run : sorted) {
      Run line = lineOf(lines, run);
      if (line == null) {
        Run fresh = run;
        if (run.rows().isEmpty()) {
          fresh = new Run(run.glyphs().get(0));
          run.glyphs().subList(1, run.glyphs().size()).forEach(fresh::add);
        }
        lines.add(fresh);
      } else {
        line.add(run);
      }
    }
    lines.sort(Comparator.comparingDouble(Run::middle));
    return lines;
  }

  private static Run lineOf(List<Run> lines, Run run) {
    if (!run.rows().isEmpty()) {
      return null;
    }
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LOOK_BACK); i--) {
      if (lines.get(i).rows().isEmpty() && lines.get(i).besides(run)) {
        return lines.get(i);
      }
    }
    return null;
  }
}
