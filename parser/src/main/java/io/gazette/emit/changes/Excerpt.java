package io.gazette.emit.changes;

import io.gazette.compare.Run;
import io.gazette.compare.Run.Nature;
import java.util.ArrayList;
import java.util.List;

/** The runs of a unit with a few words around what changed, the rest cut out. */
final class Excerpt {

  /** How many characters are kept on each side of a change. */
  private static final int AROUND = 16;

  private static final String CUT = "……";

  private Excerpt() {}

  static List<Run> of(List<Run> runs) {
    List<Run> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.differs()) {
        kept.add(run);
      } else {
        String text = cut(run.after(), i > 0, i + 1 < runs.size());
        kept.add(new Run(Nature.SAME, text, text));
      }
    }
    return kept;
  }

  private static String cut(String text, boolean afterChange, boolean beforeChange) {
    int head = afterChange ? AROUND : 0;
    int tail = beforeChange ? AROUND : 0;
    if (text.codePointCount(0, text.length()) <= head + tail + CUT.length()) {
      return text;
    }
    String start = text.substring(0, text.offsetByCodePoints(0, head));
    String end = text.substring(text.offsetByCodePoints(text.length(), -tail));
    return start + CUT + end;
  }
}
