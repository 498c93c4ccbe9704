package io.gazette.validate.numbering;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of one kind through a document, cut where the numbers begin again.
 *
 * <p>"编、章、节、条的序号用中文数字依次表述" (立法法 65): articles run through the whole text. Divisions and headings
 * restart under each parent or run on, and both are common (LEG-03, BOD-03): a label that is first
 * under its parent may be 1 or go on. A list may stand among the headings of its own form: 一、 to
 * 四、, of which the last holds 一、 to 三、, then 五、.
 */
final class Track {

  private final boolean runsOn;
  private final List<List<Label>> runs = new ArrayList<>();
  private final List<Label> siblings = new ArrayList<>();
  private List<Label> run = new ArrayList<>();
  private List<Label> outer = List.of();

  /**
   * @param runsOn whether the numbers may run on from one parent to the next; those of 项 and 目 do
   *     not
   */
  Track(boolean runsOn) {
    this.runsOn = runsOn;
  }

  /** The next label under the parent that is looked at. */
  void add(Label label) {
    siblings.add(label);
  }

  /** All labels of one parent are there. */
  void take() {
    for (int i = 0; i < siblings.size(); i++) {
      take(i);
    }
    siblings.clear();
  }

  private void take(int i) {
    Label label = siblings.get(i);
    Label last = run.isEmpty() ? label : run.get(run.size() - 1);
    boolean first = run.isEmpty() || last.parent() != label.parent();
    boolean due = !run.isEmpty() && last.isBefore(label) && (!first || runsOn && !restarts(i));
    if (first && !due) {
      close();
    } else if (!due && isDueOutside(label)) {
      runs.add(run);
      run = outer;
      outer = List.of();
    } else if (!first && begins(i) && sizeUnder(label.parent()) > 1) {
      inner();
    }
    run.add(label);
  }

  /** The first under its parent is misnumbered: those behind it begin with 2. */
  private boolean restarts(int i) {
    return i == 0 && siblings.size() > 1 && siblings.get(1).value() == 2;
  }

  private boolean begins(int i) {
    boolean alone = i + 1 == siblings.size();
    return siblings.get(i).value() == 1 && (alone || siblings.get(i + 1).value() == 2);
  }

  /** A list begins within {@link #run}, or another sequence behind it. */
  private void inner() {
    List<Label> left = run;
    run = new ArrayList<>();
    if (!outer.isEmpty()) {
      runs.add(outer);
    }
    outer = left;
  }

  private boolean isDueOutside(Label label) {
    if (outer.isEmpty()) {
      return false;
    }
    Label last = outer.get(outer.size() - 1);
    return last.parent() == label.parent() && last.isBefore(label);
  }

  private int sizeUnder(int parent) {
    int size = 0;
    for (int i = run.size() - 1; i >= 0 && run.get(i).parent() == parent; i--) {
      size++;
    }
    return size;
  }

  private void close() {
    for (List<Label> each : List.of(run, outer)) {
      if (!each.isEmpty()) {
        runs.add(each);
      }
    }
    run = new ArrayList<>();
    outer = List.of();
  }

  /** All sequences. */
  List<List<Label>> runs() {
    close();
    return runs;
  }

  /** The sequences of articles: 第一条 before 第二条 begins the next. */
  static List<List<Label>> cut(List<Label> articles) {
    Track track = new Track(true);
    for (int i = 0; i < articles.size(); i++) {
      Label label = articles.get(i);
      boolean again = label.value() == 1 && label.sub() == 0 && track.run.size() > 1;
      if (again && (i + 1 == articles.size() || articles.get(i + 1).value() == 2)) {
        track.close();
      }
      track.run.add(label);
    }
    return track.runs();
  }
}
