package io.gazette.emit.akn;

import io.gazette.text.ChineseNumber;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A text and the inline elements around pieces of it. Marking never changes the text. */
final class Marks {

  /** Inline elements that carry an eId (mapping.md, 3.1). */
  private static final List<String> IDENTIFIED =
      List.of("organization", "role", "person", "ref", "rref");

  private static final String ID = "eId";

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private boolean lineTurns;
  private String language = "";

  private record Mark(int from, int to, String element, String[] attributes)
      implements Comparable<Mark> {

    /** In order of where they begin, of two that begin together the longer first. */
    @Override
    public int compareTo(Mark other) {
      return from == other.from ? Integer.compare(other.to, to) : Integer.compare(from, other.from);
    }
  }

  Marks(String text) {
    this.text = text;
  }

  /** Makes every line turn an {@code eol}. */
  Marks withLineTurns() {
    lineTurns = true;
    return this;
  }

  /** Says that the whole line is in another language, by its BCP 47 name. */
  Marks in(String other) {
    language = other;
    return this;
  }

  /** The BCP 47 name of the language of the line; {@code ""} where it is that of the file. */
  String language() {
    return language;
  }

  /**
   * Marks {@code [from, to)}; of two marks that cross, the one that starts later is left out, and a
   * mark that would cut a character in two is none.
   *
   * @param attributes names and values in turn
   */
  Marks add(int from, int to, String element, String... attributes) {
    boolean inside = 0 <= from && from < to && to <= text.length();
    if (inside && !cutsPair(from) && !cutsPair(to)) {
      marks.add(new Mark(from, to, element, attributes));
    }
    return this;
  }

  private boolean cutsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Whether {@code [from, to)} stands in an element called {@code name}. */
  boolean isMarked(int from, int to, String name) {
    for (Mark mark : marks) {
      boolean named = mark.attributes.length > 1 && mark.attributes[1].equals(name);
      if (named && mark.from <= from && to <= mark.to) {
        return true;
      }
    }
    return false;
  }

  /** Marks 第十五次会议 with its number as the value, where 次 is the {@code unit}. */
  Marks addNumbered(int from, int to, String element, char unit) {
    int first = text.indexOf('第', from) + 1;
    int last = text.indexOf(unit, from);
    boolean numbered = first > 0 && first < last && last < to;
    int value = numbered ? ChineseNumber.parse(text, first, last) : -1;
    return value > 0
        ? add(from, to, element, "value", Integer.toString(value))
        : add(from, to, element);
  }

  /** Marks {@code [from, to)} with an element whose eId is known. */
  Marks addIdentified(int from, int to, String element, String eId) {
    marks.add(new Mark(from, to, element, new String[] {ID, eId}));
    return this;
  }

  /** Writes text and elements; ids are numbered in {@code scope}. */
  void write(AknWriter x, Scope scope) throws IOException {
    Collections.sort(marks);
    Deque<Mark> open = new ArrayDeque<>();
    int at = 0;
    for (Mark mark : marks) {
      at = closeUpTo(mark.from, at, open, x);
      if (open.isEmpty() || mark.to <= open.peek().to) {
        piece(at, mark.from, x);
        at = mark.from;
        start(mark, x, scope);
        open.push(mark);
      }
    }
    at = closeUpTo(text.length(), at, open, x);
    piece(at, text.length(), x);
  }

  private int closeUpTo(int end, int from, Deque<Mark> open, AknWriter x) throws IOException {
    int at = from;
    while (!open.isEmpty() && open.peek().to <= end) {
      Mark done = open.pop();
      piece(at, done.to, x);
      at = done.to;
      x.end();
    }
    return at;
  }

  private void start(Mark mark, AknWriter x, Scope scope) throws IOException {
    x.inline(mark.element);
    if (IDENTIFIED.contains(mark.element)) {
      x.id(scope.next(mark.element));
    }
    for (int i = 0; i < mark.attributes.length; i += 2) {
      if (mark.attributes[i].equals(ID)) {
        x.id(mark.attributes[i + 1]);
      } else {
        x.attribute(mark.attributes[i], mark.attributes[i + 1]);
      }
    }
  }

  private void piece(int from, int to, AknWriter x) throws IOException {
    int at = from;
    while (lineTurns) {
      int turn = text.indexOf('\n', at);
      if (turn < 0 || turn >= to) {
        break;
      }
      x.text(text, at, turn);
      x.inline("eol");
      x.end();
      at = turn + 1;
    }
    x.text(text, at, to);
  }
}
