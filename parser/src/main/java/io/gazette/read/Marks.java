package io.gazette.read;

import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects, in any order, which characters are mark-up and what is known of lines. */
final class Marks {

  private static final DiscardReason[] REASONS = DiscardReason.values();
  private static final byte BORDER = Byte.MAX_VALUE;

  /** For each character 0, or 1 + the reason, or {@link #BORDER}. */
  private final byte[] erased;

  /** All that is marked stands in {@code [first, last)}: often nothing, or a few addresses. */
  private int first;

  private int last;

  private LineHint[] hints = new LineHint[0];

  Marks(int length) {
    erased = new byte[length];
    first = length;
  }

  /** {@code [from, to)} is no text. */
  void erase(int from, int to, DiscardReason reason) {
    Arrays.fill(erased, from, to, (byte) (reason.ordinal() + 1));
    first = Math.min(first, from);
    last = Math.max(last, to);
  }

  /** {@code [from, to)} is mark-up. */
  void markup(int from, int to) {
    erase(from, to, DiscardReason.MARKUP);
  }

  /** The {@code |} at {@code at} stands between cells: an erasure of its own. */
  void border(int at) {
    erased[at] = BORDER;
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
  }

  /** {@code [from, to)} is text after all. */
  void keep(int from, int to) {
    Arrays.fill(erased, from, to, (byte) 0);
  }

  void hint(int line, LineHint hint) {
    if (line >= hints.length) {
      hints = Arrays.copyOf(hints, Math.max(line + 1, hints.length * 2));
    }
    hints[line] = hint;
  }

  LineHint[] hints() {
    return hints;
  }

  /** The erasures in order; neighbours of one reason are one. */
  List<Erasure> erasures() {
    List<Erasure> list = new ArrayList<>();
    int i = first;
    while (i < last) {
      byte code = erased[i];
      if (code == 0) {
        i++;
        continue;
      }
      int from = i++;
      while (code != BORDER && i < erased.length && erased[i] == code) {
        i++;
      }
      list.add(new Erasure(from, i, code == BORDER ? DiscardReason.MARKUP : REASONS[code - 1]));
    }
    return list;
  }
}
