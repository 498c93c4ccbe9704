package io.gazette.validate.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The marks that are open, the last on top, and how many there are of each shape. */
final class OpenMarks {

  private final Deque<Mark> marks = new ArrayDeque<>();
  private final int[] counts = new int[Bracket.values().length];

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /** Whether one of that shape is open. */
  boolean holds(Bracket bracket) {
    return counts[bracket.ordinal()] > 0;
  }

  /** The one on top; null where none is open. */
  Mark peek() {
    return marks.peek();
  }

  void push(Mark mark) {
    marks.push(mark);
    counts[mark.bracket().ordinal()]++;
  }

  Mark pop() {
    Mark mark = marks.pop();
    counts[mark.bracket().ordinal()]--;
    return mark;
  }

  /**
   * Takes out the marks that are no quotation marks and stand in the passage {@code number}; called
   * for each passage, so that in those before it there are none.
   */
  List<Mark> dropBrackets(int number) {
    List<Mark> dropped = new ArrayList<>();
    Iterator<Mark> each = marks.iterator();
    while (each.hasNext()) {
      Mark mark = each.next();
      if (mark.number() < number) {
        break;
      }
      if (mark.number() == number && !mark.bracket().isQuote()) {
        dropped.add(mark);
        each.remove();
        counts[mark.bracket().ordinal()]--;
      }
    }
    return dropped;
  }
}
