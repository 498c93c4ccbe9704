package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.text.Chars;
import java.util.BitSet;
import java.util.List;

/**
 * Which pairs of characters stand side by side inside the lines of a text. A pair that meets across
 * a cut and is found elsewhere in the same text is a word cut in two: 行政区域|内, 法|规. Pairs are kept
 * by their hash: a rare clash costs a little evidence, no more.
 */
final class Bigrams {

  private static final int MASK = (1 << 20) - 1;

  private final BitSet pairs = new BitSet(MASK + 1);

  Bigrams(List<Line> lines) {
    for (Line line : lines) {
      char previous = ' ';
      for (int i = line.from(); i < line.to(); i++) {
        char c = line.source().at(i);
        if (Chars.isHan(previous) && Chars.isHan(c)) {
          pairs.set(hash(previous, c));
        }
        previous = c;
      }
    }
  }

  boolean meet(char a, char b) {
    return pairs.get(hash(a, b));
  }

  private static int hash(char a, char b) {
    int h = a * 31_337 + b;
    return (h ^ h >>> 11) & MASK;
  }
}
