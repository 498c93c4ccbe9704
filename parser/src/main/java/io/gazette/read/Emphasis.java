package io.gazette.read;

import io.gazette.text.Chars;
import java.util.Arrays;

/**
 * Finds which {@code *} and {@code _} of a line are emphasis. The rule is that of CommonMark 6.2,
 * with what Chinese text asks for: it has no spaces between words, so {@code **一、**总体要求} closes
 * after a punctuation mark, and a {@code *} between digits multiplies.
 */
final class Emphasis {

  private final String text;
  private final Marks marks;

  /** Of each open run: its offset, how many of its marks are unused, how many it had. */
  private int[] from = new int[8];

  private int[] left = new int[8];
  private int[] size = new int[8];

  /** Whether the run might have closed another, too. */
  private boolean[] both = new boolean[8];

  private int depth;

  /** Open delimiters of each kind: without one, a closer need not look. */
  private int openStars;

  private int openLows;

  Emphasis(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** A new line begins: nothing is open. */
  void reset() {
    depth = 0;
    openStars = 0;
    openLows = 0;
  }

  /**
   * Takes the run of delimiters at {@code at}, in the inline text {@code [lineFrom, lineTo)}, and
   * returns the offset just after it.
   */
  int run(int at, int lineFrom, int lineTo) {
    char mark = text.charAt(at);
    int end = at;
    while (end < lineTo && text.charAt(end) == mark) {
      end++;
    }
    char before = at > lineFrom ? text.charAt(at - 1) : ' ';
    char after = end < lineTo ? text.charAt(end) : ' ';
    int length = end - at;
    // 138****1234 hides digits, 5*3 multiplies: neither is emphasis.
    if (length > 3 || isAsciiWord(before) && isAsciiWord(after)) {
      return end;
    }
    boolean opens = canOpen(mark, before, after);
    boolean closes = canClose(mark, length, before, after);
    int start = closes ? close(mark, at, end, opens) : at;
    if (start < end && opens) {
      push(start, end - start, mark, closes);
    }
    return end;
  }

  private int close(char mark, int at, int end, boolean opens) {
    int start = at;
    while (start < end && (mark == '*' ? openStars : openLows) > 0) {
      while (text.charAt(from[depth - 1]) != mark) {
        pop();
      }
      int top = depth - 1;
      // CommonMark 6.2, rule 9: in **甲*乙*丙** the first * must not close the first **.
      if ((opens || both[top]) && (size[top] + end - at) % 3 == 0 && (end - at) % 3 != 0) {
        break;
      }
      int used = Math.min(2, Math.min(left[top], end - start));
      marks.markup(start, start + used);
      marks.markup(from[top] + left[top] - used, from[top] + left[top]);
      start += used;
      left[top] -= used;
      if (left[top] == 0) {
        pop();
      }
    }
    return start;
  }

  /** CommonMark's left-flanking run; an opening quotation mark may follow a Chinese word. */
  private static boolean canOpen(char mark, char before, char after) {
    if (Chars.isSpace(after)) {
      return false;
    }
    if (mark == '_' && isWord(before)) {
      return false;
    }
    return !isWord(before) || isWord(after) || "“‘《〈【「『".indexOf(after) >= 0;
  }

  /** CommonMark's right-flanking run; {@code **} may also close after a punctuation mark. */
  private static boolean canClose(char mark, int length, char before, char after) {
    if (Chars.isSpace(before) && length < 2 || mark == '_' && isWord(after)) {
      return false;
    }
    return length > 1 || isWord(before) || !isWord(after) || "”’》〉】」』）。".indexOf(before) >= 0;
  }

  private void push(int at, int length, char mark, boolean closes) {
    if (depth == from.length) {
      from = Arrays.copyOf(from, depth * 2);
      left = Arrays.copyOf(left, depth * 2);
      size = Arrays.copyOf(size, depth * 2);
      both = Arrays.copyOf(both, depth * 2);
    }
    from[depth] = at;
    size[depth] = length;
    both[depth] = closes;
    left[depth++] = length;
    if (mark == '*') {
      openStars++;
    } else {
      openLows++;
    }
  }

  private void pop() {
    depth--;
    if (text.charAt(from[depth]) == '*') {
      openStars--;
    } else {
      openLows--;
    }
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
