package io.gazette.compare;

import io.gazette.compare.Run.Nature;
import java.util.ArrayList;
import java.util.List;

/** The words of a unit as runs that a reader can follow. */
final class Runs {

  private final Spelling spelling;
  private final Citations citations;

  /**
   * @param citations what the citations of articles of the text itself stand for
   */
  Runs(Spelling spelling, Citations citations) {
    this.spelling = spelling;
    this.citations = citations;
  }

  /** What became of the words {@code old}. */
  List<Run> of(String old, String now) {
    if (spelling.of(old).equals(spelling.of(now))) {
      return old.isEmpty() && now.isEmpty() ? List.of() : List.of(new Run(Nature.SAME, old, now));
    }
    Tokens.Keys keys = new Tokens.Keys(spelling);
    Tokens before = Tokens.of(old, keys, citations::inOld);
    Tokens after = Tokens.of(now, keys, citations::inNew);
    List<Stretch> stretches = Readable.of(Stretch.of(before, after), before, after);
    List<Run> runs = new ArrayList<>();
    for (Stretch each : stretches) {
      add(each, before, after, runs);
    }
    return runs;
  }

  /** Words that were all put in, or all taken out. */
  static List<Run> whole(String old, String now) {
    return old.isEmpty() && now.isEmpty() ? List.of() : List.of(new Run(Nature.CHANGED, old, now));
  }

  private void add(Stretch stretch, Tokens before, Tokens after, List<Run> runs) {
    if (!stretch.same()) {
      String old = before.text(stretch.old(), stretch.oldEnd());
      String now = after.text(stretch.now(), stretch.nowEnd());
      boolean same = spelling.of(old).equals(spelling.of(now));
      append(new Run(same ? Nature.SAME : Nature.CHANGED, old, now), runs);
      return;
    }
    for (int k = 0; k < stretch.oldEnd() - stretch.old(); k++) {
      String old = before.text(stretch.old() + k, stretch.old() + k + 1);
      String now = after.text(stretch.now() + k, stretch.now() + k + 1);
      boolean same = spelling.of(old).equals(spelling.of(now));
      append(new Run(same ? Nature.SAME : Nature.FOLLOWED, old, now), runs);
    }
  }

  /** Neighbours of one nature are one run. */
  private static void append(Run run, List<Run> runs) {
    Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
    if (runs.isEmpty() || last.nature() != run.nature()) {
      runs.add(run);
    } else {
      runs.set(
          runs.size() - 1,
          new Run(run.nature(), last.before() + run.before(), last.after() + run.after()));
    }
  }
}
