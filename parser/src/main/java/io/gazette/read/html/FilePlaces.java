package io.gazette.read.html;

import io.gazette.text.Places;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Notes of each character of the delivered text where it stands in the file. */
final class FilePlaces {

  private static final int LONGEST_ENTITY = 32;

  private final String html;
  private int[] offsets = new int[256];
  private int[] inFile = new int[256];
  private int pieces;
  private int nextOffset = -1;
  private int nextInFile = -1;

  FilePlaces(String html) {
    this.html = html;
  }

  /** Where the characters of one piece of text stand, asked from the first to the last. */
  final class Run {

    private final String text;
    private final boolean plain;
    private final int start;
    private int index;
    private int at;

    private Run(String text, int start, int end) {
      this.text = text;
      this.plain = end - start == text.length();
      this.start = start;
      this.at = start;
    }

    /** Offset in the file of the character {@code i}; -1 where it is not known. */
    int at(int i) {
      if (start < 0 || plain) {
        return start < 0 ? -1 : start + i;
      }
      while (index < i) {
        at += index + 1 < text.length() && isPair(index) ? 0 : length(text.charAt(index));
        index++;
      }
      return Math.min(at, html.length() - 1);
    }

    /** The two halves of a character of a higher plane may be one entity. */
    private boolean isPair(int i) {
      return Character.isHighSurrogate(text.charAt(i))
          && at < html.length()
          && html.charAt(at) == '&';
    }

    /** How many characters of the file stand for {@code c}. */
    private int length(char c) {
      if (at >= html.length() || html.charAt(at) == c && c != '&') {
        return 1;
      }
      int end = at + 1;
      int limit = Math.min(html.length(), at + LONGEST_ENTITY);
      while (end < limit && isEntityPart(html.charAt(end))) {
        end++;
      }
      boolean named = html.charAt(at) == '&' && end > at + 1;
      return named ? end - at + (end < html.length() && html.charAt(end) == ';' ? 1 : 0) : 1;
    }
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The places of {@code text}, the characters of {@code node}. */
  Run run(TextNode node, String text) {
    Range range = node.sourceRange();
    return new Run(text, range.startPos(), range.endPos());
  }

  /** Notes that the character at {@code offset} of the text stands at {@code at} in the file. */
  void add(int offset, int at) {
    if (at >= 0 && (offset != nextOffset || at != nextInFile)) {
      if (pieces == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * pieces);
        inFile = Arrays.copyOf(inFile, 2 * pieces);
      }
      offsets[pieces] = offset;
      inFile[pieces++] = at;
    }
    nextOffset = offset + 1;
    nextInFile = at + 1;
  }

  /** All that was noted, in lines and columns of the file. */
  Places read() {
    int[] lines = new int[pieces];
    int[] columns = new int[pieces];
    int at = 0;
    int line = 1;
    int column = 1;
    for (int piece : order()) {
      while (at < inFile[piece]) {
        char c = html.charAt(at++);
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
      }
      lines[piece] = line;
      columns[piece] = column;
    }
    return new Places(Arrays.copyOf(offsets, pieces), lines, columns);
  }

  /** In the order of the file: text that stands between the rows of a table is shown before it. */
  private int[] order() {
    boolean sorted = true;
    for (int i = 1; i < pieces && sorted; i++) {
      sorted = inFile[i - 1] <= inFile[i];
    }
    IntStream all = IntStream.range(0, pieces);
    return sorted
        ? all.toArray()
        : all.boxed()
            .sorted((a, b) -> Integer.compare(inFile[a], inFile[b]))
            .mapToInt(Integer::intValue)
            .toArray();
  }
}
