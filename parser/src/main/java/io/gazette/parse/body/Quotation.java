package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.Marker;
import io.gazette.classify.MarkerStyle;
import io.gazette.parse.join.Node;
import io.gazette.parse.words.QuoteMarks;
import java.util.List;

/**
 * Where an amending decision quotes new text: 将第六条修改为：“第六条 …” over several lines. Each quoted
 * paragraph may open a quotation mark; only the last closes it (GB/T 15834 4.8).
 */
final class Quotation {

  /** No quoted text is longer than this many lines; a mark that closes nowhere opens nothing. */
  private static final int LONGEST = 400;

  private final List<Line> lines;
  private final boolean amending;
  private int until = -1;
  private boolean unmarked;

  /** The last label of the decision's own; null where there was none. */
  private Marker own;

  Quotation(List<Line> lines, boolean amending) {
    this.lines = lines;
    this.amending = amending;
  }

  /** Whether line {@code i} is quoted. */
  boolean isInside(int i) {
    return amending && (i <= until || isMark(lines.get(i).first()) && opens(i));
  }

  /**
   * Looks, after line {@code i} was read into {@code leaf}, whether a quotation goes on below it.
   */
  void after(int i, Node leaf) {
    if (!amending || i <= until) {
      return;
    }
    own = leaf.isLabelled() && lines.get(i).marker() != null ? lines.get(i).marker() : own;
    if (leaf.hasOpenQuote() && !closesInside(i + 1)) {
      until = Math.max(until, closing(i + 1));
    }
  }

  /** …“（六）监督最高人民检察院｜的工作”修改为…: the sentence goes on behind the mark that closes. */
  private boolean closesInside(int i) {
    if (i >= lines.size() || lines.get(i).marker() != null) {
      return false;
    }
    String text = lines.get(i).text();
    int at = 0;
    while (at < text.length() && QuoteMarks.side(text, at, QuoteMarks.NONE) == QuoteMarks.NONE) {
      at++;
    }
    return at + 1 < text.length()
        && QuoteMarks.side(text, at, QuoteMarks.NONE) == '”'
        && "。；;".indexOf(text.charAt(at + 1)) < 0;
  }

  private static boolean isMark(char c) {
    return c == '“' || c == '"';
  }

  /**
   * Whether line {@code i} is new text that the source prints without quotation marks: after 内容如下：
   * stands a label of another row, and the row of the decision itself has not come again.
   */
  boolean isUnmarked(int i, Node leaf, Numbering numbering) {
    if (!amending) {
      return false;
    }
    Marker marker = lines.get(i).marker();
    boolean article = marker != null && marker.style() == MarkerStyle.ARTICLE;
    if (unmarked) {
      unmarked = !(article && numbering.isDue(marker));
    } else {
      boolean label = article || marker != null && marker.style().isDivision();
      unmarked =
          label
              && leaf != null
              && leaf.lastChar() == '：'
              && numbering.articles() > 0
              && !(article && numbering.isDue(marker));
    }
    return unmarked;
  }

  private boolean opens(int i) {
    int close = QuoteMarks.last(lines.get(i).text()) == '”' ? i : closing(i + 1);
    until = Math.max(until, close);
    return close >= i;
  }

  /**
   * The line that closes the quotation which is open above line {@code from}; -1 where none does.
   */
  private int closing(int from) {
    for (int i = from; i < Math.min(lines.size(), from + LONGEST); i++) {
      if (QuoteMarks.last(lines.get(i).text()) == '”' && closesParagraph(lines.get(i))) {
        return i;
      }
      if (i > from && isNextInstruction(i)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Whether the decision's own row goes on at line {@code i}: a closing mark was forgotten. */
  private boolean isNextInstruction(int i) {
    Marker marker = lines.get(i).marker();
    return own != null
        && marker != null
        && marker.style() == own.style()
        && marker.style() == MarkerStyle.CHINESE
        && marker.value() == own.value() + 1;
  }

  private static boolean closesParagraph(Line line) {
    char last = line.last();
    boolean stop = "。；;".indexOf(last) >= 0 && line.to() - line.from() > 1;
    return isClosing(last) || stop && isClosing(line.source().at(line.to() - 2));
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '"';
  }
}
