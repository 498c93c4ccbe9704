package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The edges of a column: where its full lines begin and end. */
final class ColumnEdges {

  private ColumnEdges() {}

  /** Tells {@code lines}, all of one column of a page, its edges. */
  static void set(List<LaidLine> lines) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    for (LaidLine line : lines) {
      lefts.add(line.from());
      rights.add(-line.to());
    }
    float em = lines.get(lines.size() / 2).size();
    float left = edge(lefts, 0.6f * em);
    float right = -edge(rights, em);
    lines.forEach(line -> line.setColumn(left, right));
  }

  /** The lowest of {@code places} that others stand at too. */
  private static float edge(List<Float> places, float near) {
    places.sort(Comparator.naturalOrder());
    int needed = Math.max(2, places.size() / 12);
    for (int i = 0; i + needed <= places.size(); i++) {
      if (places.get(i + needed - 1) - places.get(i) <= near) {
        return places.get(i);
      }
    }
    return places.get(0);
  }
}
