package io.gazette.text;

import java.util.Arrays;

/** A text and where its lines begin, found in one walk over its characters. Immutable. */
public final class LinedText {

  private static final char LAST_LINE_END = 0x2029;

  /** Characters of a block, as a power of two. */
  private static final int BLOCK = 5;

  private final String text;
  private final int[] starts;

  /** For each block of characters the line of its first one: no search grows with the text. */
  private final int[] blocks;

  /** Offsets of the second halves of characters of a higher plane, in order. */
  private final int[] secondHalves;

  private LinedText(String text, int[] starts, int[] secondHalves) {
    this.text = text;
    this.starts = starts;
    this.blocks = blocks(starts, text.length());
    this.secondHalves = secondHalves;
  }

  /**
   * {@return the lines of {@code text}: each ends with its line end, the last may have none}
   *
   * @param text any
   */
  public static LinedText of(String text) {
    int length = text.length();
    int[] starts = new int[Math.max(16, length / 24)];
    int count = 0;
    int start = 0;
    boolean pairs = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > LAST_LINE_END) {
        pairs |= c >= Character.MIN_HIGH_SURROGATE && c <= Character.MAX_HIGH_SURROGATE;
      } else if (isLineEnd(c)) {
        boolean two = c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
        i += two ? 1 : 0;
        starts = count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
        starts[count++] = start;
        start = i + 1;
      }
    }
    if (start < length) {
      starts = count < starts.length ? starts : Arrays.copyOf(starts, count + 1);
      starts[count++] = start;
    }
    return new LinedText(
        text, Arrays.copyOf(starts, count), pairs ? secondHalves(text) : new int[0]);
  }

  private static int[] blocks(int[] starts, int length) {
    int[] blocks = new int[(length >> BLOCK) + 1];
    int line = 0;
    for (int block = 0; block < blocks.length; block++) {
      line = advance(starts, line, block << BLOCK);
      blocks[block] = line;
    }
    return blocks;
  }

  /** The line that holds {@code offset}, which is {@code line} or a later one. */
  private static int advance(int[] starts, int line, int offset) {
    int at = line;
    while (at + 1 < starts.length && starts[at + 1] <= offset) {
      at++;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c <= '\r'
        ? c == '\n' || c == '\r' || c == '\f' || c == 0x0B
        : c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static int[] secondHalves(String text) {
    int[] halves = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        halves = count < halves.length ? halves : Arrays.copyOf(halves, count * 2);
        halves[count++] = i;
      }
    }
    return Arrays.copyOf(halves, count);
  }

  /** {@return all characters, line ends included} */
  public String text() {
    return text;
  }

  /** {@return how many lines there are; 0 for an empty text} */
  public int count() {
    return starts.length;
  }

  /**
   * {@return offset of the first character of line {@code line}, from 0}
   *
   * @param line from 0
   */
  public int start(int line) {
    return starts[line];
  }

  /**
   * {@return offset just after the last character of line {@code line}, its line end not included}
   *
   * @param line from 0
   */
  public int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * {@return offset of the first character behind line {@code line} and its line end}
   *
   * @param line from 0
   */
  public int next(int line) {
    return line + 1 < starts.length ? starts[line + 1] : text.length();
  }

  /**
   * {@return the line, from 0, that holds the character at {@code offset}}
   *
   * @param offset of the character, in UTF-16 units from 0
   */
  public int at(int offset) {
    int block = Math.min(Math.max(0, offset) >> BLOCK, blocks.length - 1);
    return advance(starts, blocks[block], offset);
  }

  /**
   * {@return how many second halves of characters stand before {@code offset}: two units, one
   * column}
   *
   * @param offset of the character, in UTF-16 units from 0
   */
  public int halvesBefore(int offset) {
    if (secondHalves.length == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(secondHalves, offset);
    return at >= 0 ? at : -at - 1;
  }
}
