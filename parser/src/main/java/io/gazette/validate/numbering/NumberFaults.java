package io.gazette.validate.numbering;

import io.gazette.validate.numbering.NumberFault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is wrong with a sequence of labels: the fewest labels that have to be corrected. A
 * longest rising sequence is held right; each label outside it is one fault, each number that no
 * label bears another.
 */
final class NumberFaults {

  /** As many numbers are lost with a page, and no more with a line. */
  private static final int FEW = 4;

  private final List<Label> labels;
  private final boolean[] right;
  private final Set<Long> borne = new HashSet<>();
  private final Set<Long> rightly = new HashSet<>();
  private final List<NumberFault> faults = new ArrayList<>();

  private NumberFaults(List<Label> labels) {
    this.labels = labels;
    this.right = rising(labels);
    for (Label label : labels) {
      borne.add(label.key());
    }
  }

  /**
   * The faults of {@code labels}; a sequence that begins above 2, and a label alone, are excerpts.
   */
  static List<NumberFault> of(List<Label> labels) {
    NumberFaults faults = new NumberFaults(labels);
    faults.blameTheFirstOfTwo();
    faults.find();
    return faults.faults;
  }

  /**
   * 7 9 9 10: the first 9 stands for 8, the second is right. The rising sequence took the first.
   */
  private void blameTheFirstOfTwo() {
    for (int i = 0; i + 1 < labels.size(); i++) {
      boolean twice = right[i] && !right[i + 1] && labels.get(i).key() == labels.get(i + 1).key();
      if (twice && (i == 0 ? beginsWithTwo() : isDueAfter(i - 1))) {
        right[i] = false;
        right[i + 1] = true;
      }
    }
  }

  /** 2 2 3: the first stands for 1. */
  private boolean beginsWithTwo() {
    return labels.get(0).value() == 2 && !borne.contains(10_000L);
  }

  /** Whether a number is missing behind the label at {@code i}, which is right. */
  private boolean isDueAfter(int i) {
    Label before = labels.get(i);
    return right[i]
        && !before.isBefore(labels.get(i + 1))
        && !borne.contains((before.value() + 1) * 10_000L);
  }

  private void find() {
    for (int i = 0; i < labels.size(); i++) {
      if (right[i]) {
        rightly.add(labels.get(i).key());
      }
    }
    Label last = null;
    List<Label> wrong = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      if (!right[i]) {
        wrong.add(label);
        continue;
      }
      // What begins higher is an excerpt, and one label alone may be, but for a division in
      // another.
      boolean alone = labels.size() == 1 && !label.isInDivision();
      boolean begins = last == null && !alone && label.value() <= 2 + wrong.size();
      List<Long> missing = begins || last != null ? missing(last, label) : List.of();
      between(last == null ? label : last, label, wrong, missing);
      wrong.clear();
      last = label;
    }
    between(last, null, wrong, List.of());
  }

  /** The faults between two labels that are right. */
  private void between(Label last, Label next, List<Label> wrong, List<Long> missing) {
    for (int i = 0; i < wrong.size(); i++) {
      Label label = wrong.get(i);
      if (i < missing.size()) {
        faults.add(new NumberFault(Kind.OUT_OF_ORDER, label, last, missing.get(i), 1));
      } else {
        Kind kind = rightly.contains(label.key()) ? Kind.REPEATED : Kind.OUT_OF_ORDER;
        faults.add(new NumberFault(kind, label, last, 0, 0));
      }
    }
    int left = missing.size() - wrong.size();
    if (left > 0) {
      Kind kind = leaps(next, left) ? Kind.OUT_OF_ORDER : Kind.GAP;
      faults.add(new NumberFault(kind, next, last, missing.get(wrong.size()), left));
    }
  }

  /**
   * 1 2 9: where the last of a few labels leaves out more than there are, it is misnumbered; so
   * many are not lost.
   */
  private boolean leaps(Label next, int missing) {
    boolean last = labels.size() > 1 && next == labels.get(labels.size() - 1);
    return last && missing >= FEW && missing > labels.size();
  }

  /** The numbers due between {@code last} and {@code next} that no label bears; the first 1000. */
  private List<Long> missing(Label last, Label next) {
    List<Long> missing = new ArrayList<>();
    int value = last == null ? 0 : last.value();
    int sub = last == null ? 0 : last.sub();
    for (int v = value + 1; v < next.value() && missing.size() < 1000; v++) {
      add(missing, v * 10_000L);
    }
    if (next.sub() > 0 && next.value() > value) {
      add(missing, next.value() * 10_000L);
      sub = 0;
    }
    for (int s = sub + 1; s < next.sub() && missing.size() < 1000; s++) {
      add(missing, next.value() * 10_000L + s);
    }
    return missing;
  }

  private void add(List<Long> missing, long key) {
    if (!borne.contains(key)) {
      missing.add(key);
    }
  }

  /** Which labels make up a longest strictly rising sequence; of two equal ones the first. */
  private static boolean[] rising(List<Label> labels) {
    int n = labels.size();
    int[] ends = new int[n];
    int[] before = new int[n];
    long[] keys = new long[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      long key = labels.get(i).key();
      int at = Arrays.binarySearch(keys, 0, length, key);
      if (at >= 0) {
        before[i] = -2;
        continue;
      }
      at = -at - 1;
      before[i] = at == 0 ? -1 : ends[at - 1];
      keys[at] = key;
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] right = new boolean[n];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      right[i] = true;
    }
    return right;
  }
}
