package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.text.Chars;
import java.util.List;

/**
 * The head of an order or of the 公告 of a legislature (KND-06): one body or several, 令 or 公告 behind
 * the last or on a line of its own, and below it the number.
 */
final class OrderHeads {

  private static final int MOST_LINES = 6;

  private OrderHeads() {}

  /**
   * The index just after the head that begins at line {@code from}, its number not included; -1
   * where none begins.
   */
  static int end(List<Line> lines, int from) {
    int i = from;
    boolean word = false;
    boolean numbered = false;
    while (i < lines.size() && i - from < MOST_LINES && isHeadLine(lines.get(i))) {
      word |= lines.get(i).is(LineKind.ORDER_HEAD);
      numbered |=
          lines.get(i).is(LineKind.ORDER_HEAD) && OrderReader.gluedNumber(lines.get(i)).isPresent();
      i++;
    }
    boolean below = i < lines.size() && (isNumber(lines.get(i)) || promulgates(lines, i));
    return word && (numbered || below) ? i : -1;
  }

  private static boolean isHeadLine(Line line) {
    return line.is(LineKind.ORDER_HEAD) || Signers.isSigner(line);
  }

  static boolean isNumber(Line line) {
    return line.is(LineKind.ORDER_NUMBER) || line.is(LineKind.DOCUMENT_NUMBER);
  }

  /** 《某某办法》已经…通过，现予公布, perhaps over several lines: the number above it was forgotten. */
  private static boolean promulgates(List<Line> lines, int from) {
    boolean begins = lines.get(from).is(LineKind.TEXT) && lines.get(from).first() == '《';
    StringBuilder sentence = new StringBuilder();
    for (int i = from; begins && i < Math.min(lines.size(), from + MOST_LINES); i++) {
      sentence.append(lines.get(i).compact());
      if (Chars.isSentenceEnd(lines.get(i).last())) {
        break;
      }
    }
    return sentence.indexOf("现予") > 0;
  }
}
