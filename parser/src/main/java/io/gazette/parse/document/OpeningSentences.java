package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.parse.words.TitleLines;
import java.util.List;

/**
 * Tells the first line of a text that has no title, where the end of the line cut its sentence:
 * 根据《某规定》，现将…. No title has a sentence in it or begins one so.
 */
final class OpeningSentences {

  private OpeningSentences() {}

  /**
   * Whether line {@code at} begins a sentence.
   *
   * @param announced whether the number of a 公告 stands above: many a 公告 has no title
   */
  static boolean isAt(List<Line> lines, int at, boolean announced) {
    String s = lines.get(at).compact();
    boolean clause = s.indexOf('，') > 0;
    boolean begins = clause && (s.startsWith("根据") || s.startsWith("为"));
    return s.indexOf('。') > 0 || begins || (clause || announced) && endsBelow(lines, at, s);
  }

  /** 现批准发布《某规范》，自8月1日起｜实施。: the sentence ends on the next line. */
  private static boolean endsBelow(List<Line> lines, int at, String s) {
    return at + 1 < lines.size()
        && !lines.get(at + 1).gapBefore()
        && lines.get(at + 1).last() == '。'
        && !TitleLines.endsInKind(s);
  }
}
