package io.gazette.text;

/**
 * Where the characters of a text that was taken out of a file stand in it: for each piece that is
 * the same in both, its offset in the text, and line and column in the file. Immutable.
 */
public final class Places {

  /** Of a text that is its own file, or whose file has no lines. */
  public static final Places NONE = new Places(new int[0], new int[0], new int[0]);

  private final int[] offsets;
  private final int[] lines;
  private final int[] columns;

  /**
   * @param offsets of the first character of each piece in the text, in order
   * @param lines its 1-based line in the file
   * @param columns its 1-based column in the file, in code points
   */
  public Places(int[] offsets, int[] lines, int[] columns) {
    this.offsets = offsets;
    this.lines = lines;
    this.columns = columns;
  }

  /** {@return whether the text is its own file} */
  public boolean isEmpty() {
    return offsets.length == 0;
  }

  /** The place in the file of the characters {@code [from, to)} of {@code text}. */
  Span span(String text, int from, int to) {
    int last = to > from ? text.offsetByCodePoints(to, -1) : from;
    int first = piece(from);
    int end = piece(last);
    int column = column(text, end, last) + (to > from ? 1 : 0);
    return new Span(lines[first], column(text, first, from), lines[end], column);
  }

  private int column(String text, int piece, int offset) {
    int at = offsets[piece];
    return columns[piece] + (offset > at ? text.codePointCount(at, offset) : 0);
  }

  /** The last piece that begins at or before {@code offset}. */
  private int piece(int offset) {
    int low = 0;
    int high = offsets.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (offsets[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
