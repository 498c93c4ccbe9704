package io.gazette.read.pdf;

import io.gazette.text.Chars;

/** Tells which lines in the middle of their column are one heading. */
final class CentredLines {

  private static final int LONGEST_LABEL = 9;

  private CentredLines() {}

  /** Whether {@code line} is as far from the one edge of its column as from the other. */
  private static boolean isCentred(LaidLine line) {
    return Math.abs(line.indent() - line.slack()) < Paragraphs.FLUSH
        && line.indent() > Paragraphs.FLUSH;
  }

  /**
   * The rest of a heading in the middle of its column, under a line of it that took all the room
   * such lines have: 第五章　关系国有资产出资人权益的重大事｜项. In a narrow column it may begin where paragraphs do: it
   * goes on with a heading that has a label.
   */
  static boolean isRest(LaidLine line, LaidLine above) {
    boolean further =
        line.indent() > Paragraphs.MOST_INDENT
            || isDivision(above.text()) && !isDivision(line.text());
    return isCentred(line)
        && isCentred(above)
        && above.slack() + above.indent() < 2 * Paragraphs.MOST_INDENT
        && further
        && !isEnded(line)
        && !isEnded(above)
        && Chars.fold(line.text().charAt(0)) != '('
        && line.page() == above.page()
        && line.top() - above.bottom() < line.size();
  }

  private static boolean isEnded(LaidLine line) {
    return Chars.isSentenceEnd(line.text().charAt(line.text().length() - 1));
  }

  /** 第十一节　人民检察院对直接: a label of a part of a law and a white space behind it. */
  private static boolean isDivision(String text) {
    for (int i = 2; i < Math.min(text.length() - 1, LONGEST_LABEL) && text.charAt(0) == '第'; i++) {
      if ("编章节編".indexOf(text.charAt(i)) >= 0) {
        return Chars.isSpace(text.charAt(i + 1));
      }
    }
    return false;
  }
}
