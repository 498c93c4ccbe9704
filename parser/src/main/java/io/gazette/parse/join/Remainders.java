package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.QuoteMarks;
import io.gazette.text.Chars;

/**
 * Tells lines that are the rest of what stands above them by their words alone, however the lines
 * lie on the page and although the line above may have ended in a mark.
 */
final class Remainders {

  /** 行。, 一等奖。 */
  private static final int LONGEST_WIDOW = 4;

  /** What is said of a document behind its name or its number. */
  private static final String[] SAID_OF_DOCUMENTS = {
    "已经", "已由", "已于", "业经", "经", "收悉", "转发给", "印发给"
  };

  private Remainders() {}

  static boolean is(Node leaf, Line line) {
    char last = leaf.lastChar();
    return switch (last) {
      case '》' -> isNumber(line) || isSaidOfDocument(leaf, line);
      case '）', ')' -> isSaidOfDocument(leaf, line);
      case '.' -> isInNumber(leaf, line);
      default -> isWidow(line) && !Chars.isSentenceEnd(last);
    };
  }

  /** 《…请示》｜（浙政〔2002〕30号）收悉. */
  private static boolean isNumber(Line line) {
    if (Chars.fold(line.first()) != '(') {
      return false;
    }
    String text = line.compact();
    int close = Math.max(text.indexOf('）'), text.indexOf(')'));
    return close > 0 && DocumentNumbers.read(text.substring(0, close + 1)).isPresent();
  }

  /** 《…办法》｜已经…通过, （浙政〔2002〕30号）｜收悉. Near miss: 一、申请《许可证》 over 经审核…. */
  private static boolean isSaidOfDocument(Node leaf, Line line) {
    if (leaf.type == Block.Type.HEADING) {
      return false;
    }
    for (String verb : SAID_OF_DOCUMENTS) {
      if (line.source().text(line.from(), line.to()).startsWith(verb)) {
        return true;
      }
    }
    return false;
  }

  /** 施｜行。: a few characters and a full stop are no paragraph. */
  private static boolean isWidow(Line line) {
    return line.to() - line.from() <= LONGEST_WIDOW
        && line.last() == '。'
        && line.marker() == null
        && Chars.isHan(line.first());
  }

  /** 规划面积23.｜15平方公里. */
  private static boolean isInNumber(Node leaf, Line line) {
    int length = leaf.text().length();
    return length > Layout.SHORTEST_CUT
        && Chars.digit(leaf.text().charAt(length - 2)) >= 0
        && Chars.digit(line.first()) >= 0
        && line.marker() == null;
  }

  /** Whether the first quotation mark of {@code line} closes. */
  static boolean closesQuote(Line line) {
    return QuoteMarks.first(line.text()) == '”';
  }
}
