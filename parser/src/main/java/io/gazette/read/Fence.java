package io.gazette.read;

/** Fenced text: the fences are mark-up, what stands between them is text as it stands. */
final class Fence {

  private static final int SHORTEST = 3;

  private final String text;
  private final Marks marks;

  /** Offset up to which all is inside, the closing fence excluded; the text is there for it. */
  private int closing;

  private int[] unclosed = {Integer.MAX_VALUE, Integer.MAX_VALUE};

  Fence(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Whether the line, {@code [from, to)} without its spaces, belongs to fenced text. */
  boolean takes(LineCursor line, int from, int to) {
    if (line.start() < closing) {
      return true;
    }
    if (line.start() == closing && closing > 0) {
      marks.markup(from, to);
      return true;
    }
    int length = length(from, to);
    if (length < SHORTEST) {
      return false;
    }
    char mark = text.charAt(from);
    int kind = mark == '`' ? 0 : 1;
    int close = length < unclosed[kind] ? close(line.next(), mark, length) : -1;
    marks.markup(from, to);
    if (close < 0) {
      unclosed[kind] = Math.min(unclosed[kind], length);
    } else {
      closing = close;
    }
    return true;
  }

  /** The length of an opening fence; near miss {@code ```code``` in a line}. */
  private int length(int from, int to) {
    char mark = text.charAt(from);
    if (mark != '`' && mark != '~') {
      return 0;
    }
    int end = run(from, to);
    boolean again = text.indexOf(mark, end) >= 0 && text.indexOf(mark, end) < to;
    return again ? 0 : end - from;
  }

  private int run(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  /** Offset of the line that closes a fence, or -1: then nothing was fenced. */
  private int close(int from, char mark, int length) {
    int start = from;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = end - start < 4096 ? text.substring(start, end).strip() : "";
      if (line.length() >= length && line.chars().allMatch(c -> c == mark)) {
        return start;
      }
      start = end + 1;
    }
    return -1;
  }
}
