package io.gazette.read.docx;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.LineHint;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells headings that no style names by their look: a labelled paragraph all bold, or one set bold
 * in the middle alone between sentences, where the text itself is not bold. GB/T 9704 7.3.3: "第一层
 * 用黑体字、第二层用楷体字"; offices without these fonts set them bold.
 */
final class Emphasis {

  private static final int LONGEST = 40;

  /** 附　则, 总　则: what a law sets in the middle without a number. */
  private static final int LONGEST_UNLABELLED = 8;

  private final List<Look> looks = new ArrayList<>();

  /**
   * How a paragraph looks.
   *
   * @param line its number in the text
   */
  private record Look(int line, String text, boolean bold, boolean centred, boolean said) {

    boolean isSentence() {
      return !text.isEmpty() && Chars.isSentenceEnd(text.charAt(text.length() - 1));
    }

    boolean isHeading() {
      return bold && !said && !isSentence() && text.length() <= LONGEST;
    }
  }

  /**
   * Takes note of a paragraph.
   *
   * @param said whether its style names its level, or it stands above the text
   */
  void add(int line, String text, boolean bold, boolean centred, boolean said) {
    if (!text.isBlank()) {
      looks.add(new Look(line, text.strip(), bold, centred, said));
    }
  }

  /** Marks in {@code out} what looks like a heading. */
  void mark(CollectedText out) {
    if (isBoldThroughout()) {
      return;
    }
    for (int i = 0; i < looks.size(); i++) {
      Look look = looks.get(i);
      if (look.isHeading() && (isLabelled(look.text) || look.centred && standsAlone(i))) {
        out.hint(look.line, LineHint.HEADING_3);
      }
    }
  }

  /** Where sentences are bold too, it tells nothing. */
  private boolean isBoldThroughout() {
    int sentences = 0;
    int bold = 0;
    for (Look look : looks) {
      sentences += look.isSentence() ? 1 : 0;
      bold += look.isSentence() && look.bold ? 1 : 0;
    }
    return bold * 4 >= sentences;
  }

  private boolean standsAlone(int i) {
    return looks.get(i).text.length() <= LONGEST_UNLABELLED
        && i > 0
        && looks.get(i - 1).isSentence()
        && i + 1 < looks.size()
        && !looks.get(i + 1).centred;
  }

  /** 第一章, 一、, （一）: an article, 第一条, is no heading. */
  private static boolean isLabelled(String text) {
    boolean ordinal = text.charAt(0) == '第';
    int at = ordinal || Chars.fold(text.charAt(0)) == '(' ? 1 : 0;
    int from = at;
    while (at < text.length() && ChineseNumber.isNumeral(text.charAt(at))) {
      at++;
    }
    if (at == from || at == text.length()) {
      return false;
    }
    return (ordinal ? "章节編编節" : from == 1 ? "）)" : "、．.").indexOf(text.charAt(at)) >= 0;
  }
}
