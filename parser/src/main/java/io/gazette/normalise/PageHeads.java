package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.GazetteEndings;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Running heads that hold the page number: 12　云川市人民政府公报　2024·3 on the left page,
 * 2024·3　云川市人民政府公报　13 on the right one. A number on one side alone proves nothing; a row of rising
 * ones does.
 */
final class PageHeads {

  /** Pages between two heads that were kept: some pages lose theirs. */
  private static final int WIDEST_STEP = 6;

  private static final int FIRST_YEAR = 1900;

  /** What stands in such a line besides the name and the numbers. */
  private static final String FURNITURE = "年月日第期辑总總号號页頁（）()[]［］【】〔〕·•‧.．—–―─-－_/／|｜:：";

  private static final String PAGE_MARKS = "·•‧.—–―─-－[]［］()（）第页頁|｜/／";

  /**
   * A line that may be such a head.
   *
   * @param left the number that begins it, or -1
   * @param right the number that ends it, or -1
   * @param sure whether there are digits on both sides of the name, or the issue besides the page
   */
  private record Head(int line, String name, int left, int right, boolean sure) {}

  private PageHeads() {}

  /**
   * The lines of {@code text} that are such heads.
   *
   * @param masthead the last line of the cover and imprint, where the name and number of the issue
   *     stand too
   */
  static Set<Integer> of(CleanText text, int masthead) {
    Map<String, List<Head>> byName = new HashMap<>();
    SourceText source = text.source();
    for (String word : GazetteEndings.ALL) {
      int at = source.text().indexOf(word);
      while (at >= 0) {
        int line = source.lineAt(at);
        Head head = read(text, line, at + word.length());
        if (head != null && (line > masthead || head.sure())) {
          byName.putIfAbsent(head.name(), new ArrayList<>());
          byName.get(head.name()).add(head);
        }
        at = source.text().indexOf(word, source.lineEnd(line));
      }
    }
    Set<Integer> lines = new TreeSet<>();
    Map<Integer, Integer> pages = new TreeMap<>();
    for (List<Head> heads : byName.values()) {
      addRising(heads, lines, pages);
      addSure(heads, masthead, lines);
    }
    addRubrics(text, pages, lines);
    return lines;
  }

  /**
   * 市政府文件　15 between the heads of the pages 14 and 16: the page bears the rubric instead of the
   * name of the gazette.
   */
  private static void addRubrics(CleanText text, Map<Integer, Integer> pages, Set<Integer> lines) {
    int above = -1;
    int page = -1;
    for (Map.Entry<Integer, Integer> head : pages.entrySet()) {
      if (above >= 0 && head.getValue() == page + 2) {
        for (int line = above + 1; line < head.getKey(); line++) {
          if (isRubric(text, line, page + 1)) {
            lines.add(line);
          }
        }
      }
      above = head.getKey();
      page = head.getValue();
    }
  }

  /** Whether {@code line} is a word for a part of the gazette, and {@code page} at its edge. */
  private static boolean isRubric(CleanText text, int line, int page) {
    int from = text.source().lineStart(line);
    int to = text.source().lineEnd(line);
    if (to - from > Pages.WIDEST_LINE) {
      return false;
    }
    String all = text.text(from, to);
    String digits = Integer.toString(page);
    String rubric = "";
    if (all.endsWith(digits)) {
      rubric = all.substring(0, all.length() - digits.length());
    } else if (all.startsWith(digits)) {
      rubric = all.substring(digits.length());
    }
    String word = rubric.strip();
    return word.length() >= 2 && word.length() < rubric.length() && Chars.isHan(word);
  }

  /** Reads a line whose name of a gazette ends at {@code end}; null where it holds more. */
  private static Head read(CleanText text, int line, int end) {
    SourceText source = text.source();
    int from = source.lineStart(line);
    int to = source.lineEnd(line);
    if (to - from > Pages.WIDEST_LINE) {
      return null;
    }
    int name = end;
    while (name > from && Chars.isHan(text.at(name - 1))) {
      name--;
    }
    // The 第 and 期 of an issue that is glued to the name.
    while (name < end && FURNITURE.indexOf(text.at(name)) >= 0) {
      name++;
    }
    if (end - name < 4 || !isFurniture(text, from, name) || !isFurniture(text, end, to)) {
      return null;
    }
    int left = number(text, from, name, 1);
    int right = number(text, end, to, -1);
    boolean bothSided = hasDigit(text, from, name) && hasDigit(text, end, to);
    boolean sure = bothSided || isPageOfIssue(text, from, name, left);
    sure |= isPageOfIssue(text, end, to, right);
    return left < 0 && right < 0
        ? null
        : new Head(line, text.compact(name, end), left, right, sure);
  }

  /**
   * 2016年第23期　－24－ behind the name: an issue is numbered, and the number at the edge is no year.
   */
  private static boolean isPageOfIssue(CleanText text, int from, int to, int page) {
    return page > 0 && page < FIRST_YEAR && text.compact(from, to).indexOf('期') > 0;
  }

  private static boolean hasDigit(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.digit(text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurniture(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (!Chars.isBlank(c) && Chars.digit(c) < 0 && FURNITURE.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The number at the outer edge, marks such as · and [ aside; -1 where a word stands there. */
  private static int number(CleanText text, int from, int to, int step) {
    int at = step > 0 ? from : to - 1;
    while (at >= from && at < to && isMark(text.at(at))) {
      at += step;
    }
    int first = at;
    while (at >= from && at < to && Chars.digit(text.at(at)) >= 0) {
      at += step;
    }
    int digits = Math.abs(at - first);
    if (digits == 0 || digits > 4) {
      return -1;
    }
    int value = 0;
    for (int i = Math.min(first, at - step); i <= Math.max(first, at - step); i++) {
      value = value * 10 + Chars.digit(text.at(i));
    }
    return value;
  }

  private static boolean isMark(char c) {
    return Chars.isBlank(c) || PAGE_MARKS.indexOf(c) >= 0;
  }

  private static void addRising(List<Head> heads, Set<Integer> lines, Map<Integer, Integer> pages) {
    for (int i = 0; i + 1 < heads.size(); i++) {
      if (follows(heads.get(i), heads.get(i + 1))) {
        lines.add(heads.get(i).line());
        lines.add(heads.get(i + 1).line());
        notePages(heads.get(i), heads.get(i + 1), pages);
      }
    }
  }

  /**
   * 40　云川市人民政府公报　2024·3, 云川市人民政府公报　2024年第3期　－40－: below the cover the page and the issue are sure.
   */
  private static void addSure(List<Head> heads, int masthead, Set<Integer> lines) {
    for (Head head : heads) {
      if (head.line() > masthead && head.sure()) {
        lines.add(head.line());
      }
    }
  }

  private static boolean follows(Head a, Head b) {
    return isNext(a.left(), b.left())
        || isNext(a.left(), b.right())
        || isNext(a.right(), b.left())
        || isNext(a.right(), b.right());
  }

  /** Notes the page of each head, by its line. */
  private static void notePages(Head a, Head b, Map<Integer, Integer> pages) {
    for (int left : new int[] {a.left(), a.right()}) {
      for (int right : new int[] {b.left(), b.right()}) {
        if (isNext(left, right)) {
          pages.putIfAbsent(a.line(), left);
          pages.put(b.line(), right);
        }
      }
    }
  }

  private static boolean isNext(int a, int b) {
    return a > 0 && b > a && b - a <= WIDEST_STEP;
  }
}
