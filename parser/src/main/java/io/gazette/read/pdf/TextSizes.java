package io.gazette.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sizes in which a file sets its running text: that of most characters, and on each page those
 * in which lines that fill their column go on in the next. A list in small print may hold more
 * characters than the rules it belongs to; these are still no titles.
 */
final class TextSizes {

  /** So many lines that go on make a running text. */
  private static final int RUNNING = 2;

  private final float usual;
  private final Map<Integer, Set<Integer>> running = new HashMap<>();

  private TextSizes(float usual) {
    this.usual = usual;
  }

  /** The sizes of {@code lines}, the text of a file. */
  static TextSizes of(List<LaidLine> lines) {
    TextSizes sizes = new TextSizes(usual(lines));
    Map<Integer, Map<Integer, Integer>> goingOn = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      LaidLine line = lines.get(i);
      if (goesOn(lines.get(i - 1), line)) {
        int size = rounded(line);
        int count =
            goingOn.computeIfAbsent(line.page(), p -> new HashMap<>()).merge(size, 1, Integer::sum);
        if (count >= RUNNING) {
          sizes.running.computeIfAbsent(line.page(), p -> new HashSet<>()).add(size);
        }
      }
    }
    return sizes;
  }

  /** Whether {@code line} begins at the edge of its column under one that fills it. */
  private static boolean goesOn(LaidLine above, LaidLine line) {
    return above.page() == line.page()
        && rounded(above) == rounded(line)
        && !above.isRow()
        && !line.isRow()
        && above.slack() < Paragraphs.FULL
        && above.indent() <= Paragraphs.MOST_INDENT
        && Math.abs(line.indent()) < Paragraphs.FLUSH
        && line.top() > above.top();
  }

  /** The size of most characters of {@code lines}. */
  static float usual(List<LaidLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    int usual = 0;
    for (LaidLine line : lines) {
      int size = rounded(line);
      counts.merge(size, line.text().length(), Integer::sum);
      usual = usual == 0 || counts.get(size) > counts.get(usual) ? size : usual;
    }
    return usual / 4f;
  }

  private static int rounded(LaidLine line) {
    return Math.round(line.size() * 4);
  }

  /** That of most characters of the file. */
  float usual() {
    return usual;
  }

  /** Whether the page of {@code line} has running text of its size. */
  boolean isOfText(LaidLine line) {
    return running.getOrDefault(line.page(), Set.of()).contains(rounded(line));
  }
}
