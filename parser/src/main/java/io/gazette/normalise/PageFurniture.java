package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a page prints besides its text: page numbers and running heads. A bare number is a
 * page number only as one of a rising row with pages of text between; a line is a running head only
 * where it comes back at the turn of pages.
 */
final class PageFurniture {

  /**
   * A printed page holds more characters than this; rows of a table that lie between two numbers
   * hold fewer.
   */
  private static final int SMALLEST_PAGE = 200;

  private static final int LONGEST_HEAD = 48;

  /**
   * The name of the gazette stands on its cover and above its imprint: within this many lines it is
   * no running head.
   */
  private static final int MASTHEAD_LINES = 12;

  /** No printed column is narrower than this many characters. */
  private static final int NARROWEST_COLUMN = 14;

  /**
   * A line that may be a page number.
   *
   * @param sure whether its form allows nothing else: — 12 —
   */
  private record Candidate(int line, int value, boolean sure) {}

  private PageFurniture() {}

  static void erase(CleanText text) {
    SourceText source = text.source();
    List<Candidate> candidates = new ArrayList<>();
    for (int line = 0; line < source.lineCount(); line++) {
      if (source.startsPage(line)) {
        text.turnBefore(line);
      }
      Candidate candidate = candidate(text, line);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    Set<Integer> numbers = pageNumbers(text, candidates);
    Set<Integer> heads = PageHeads.of(text, printedLine(source, MASTHEAD_LINES));
    eraseHeads(text, heads);
    heads.addAll(eraseRunningHeads(text, numbers));
    addBesideHeads(text, candidates, heads, numbers);
    for (int line : numbers) {
      text.erase(source.lineStart(line), source.lineEnd(line), DiscardReason.PAGE_NUMBER);
      text.turnBefore(line);
    }
  }

  /** Reads 12, — 12 —, ·12·, 第12页, 第3页 共10页, 3/10; null for any other line. */
  private static Candidate candidate(CleanText text, int line) {
    int from = text.source().lineStart(line);
    int to = text.source().lineEnd(line);
    if (to - from > 40) {
      return null;
    }
    int value = -1;
    int length = 0;
    boolean decorated = false;
    boolean page = false;
    boolean inNumber = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      int digit = Chars.digit(c);
      if (digit >= 0) {
        if (!inNumber && value >= 0 && !page) {
          return null;
        }
        if (value < 0 || inNumber && !page) {
          value = Math.max(value, 0) * 10 + digit;
        }
        inNumber = true;
      } else if (Chars.isBlank(c)) {
        continue;
      } else if ("-—–－―─·•‧".indexOf(c) >= 0) {
        decorated = true;
        inNumber = false;
      } else if ("第页共頁/／".indexOf(c) >= 0) {
        page = page || value >= 0 || c != '第';
        decorated = true;
        inNumber = false;
      } else {
        return null;
      }
      if (++length > 14) {
        return null;
      }
    }
    return value > 0 && value < 5000 ? new Candidate(line, value, decorated) : null;
  }

  private static Set<Integer> pageNumbers(CleanText text, List<Candidate> candidates) {
    SourceText source = text.source();
    Set<Integer> numbers = new HashSet<>();
    int[] best = new int[candidates.size()];
    int[] previous = new int[candidates.size()];
    Map<Integer, Integer> lastWith = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      best[i] = 1;
      previous[i] = -1;
      for (int step = 1; step <= 2; step++) {
        Integer j = lastWith.get(c.value() - step);
        if (j != null && best[j] + 1 > best[i] && isPageApart(source, candidates.get(j), c)) {
          best[i] = best[j] + 1;
          previous[i] = j;
        }
      }
      Integer same = lastWith.get(c.value());
      if (same == null || best[i] >= best[same]) {
        lastWith.put(c.value(), i);
      }
      if (c.sure() || standsInSentence(text, c)) {
        numbers.add(c.line());
      }
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (best[i] >= 3 || best[i] == 2 && standsAlone(source, candidates.get(i))) {
        for (int k = i; k >= 0; k = previous[k]) {
          if (!numbers.add(candidates.get(k).line()) && k != i) {
            break;
          }
        }
      }
    }
    return numbers;
  }

  private static boolean isPageApart(SourceText source, Candidate a, Candidate b) {
    return source.lineStart(b.line()) - source.lineEnd(a.line()) >= SMALLEST_PAGE;
  }

  /** A lone number that follows a full printed line of Chinese: no paragraph is a bare number. */
  private static boolean standsInSentence(CleanText text, Candidate c) {
    if (c.value() >= 1900 && c.value() < 2100) {
      return false;
    }
    SourceText source = text.source();
    int line = c.line() - 1;
    while (line >= 0 && isEmpty(source, line)) {
      line--;
    }
    int han = 0;
    for (int i = line < 0 ? 0 : source.lineStart(line);
        line >= 0 && i < source.lineEnd(line);
        i++) {
      han += Chars.isHan(text.at(i)) ? 1 : 0;
    }
    return han >= NARROWEST_COLUMN;
  }

  private static boolean standsAlone(SourceText source, Candidate c) {
    int line = c.line();
    return line == 0
        || source.startsPage(line)
        || isEmpty(source, line - 1)
        || line + 1 < source.lineCount() && isEmpty(source, line + 1);
  }

  private static boolean isEmpty(SourceText source, int line) {
    for (int i = source.lineStart(line); i < source.lineEnd(line); i++) {
      if (!Chars.isSpace(source.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A bare number right above or below a running head is the number of the page. */
  private static void addBesideHeads(
      CleanText text, List<Candidate> candidates, Set<Integer> heads, Set<Integer> numbers) {
    if (heads.isEmpty()) {
      return;
    }
    for (Candidate c : candidates) {
      if (reaches(text, c.line(), heads, -1) || reaches(text, c.line(), heads, 1)) {
        numbers.add(c.line());
      }
    }
  }

  /** Erases the heads that come back at the turn of pages; the lines that were erased. */
  private static Set<Integer> eraseRunningHeads(CleanText text, Set<Integer> numbers) {
    SourceText source = text.source();
    Set<Integer> erased = new HashSet<>();
    Map<String, List<Integer>> heads = new HashMap<>();
    // Where no page is known to turn, only the name of the gazette can be a running head.
    boolean turns = !numbers.isEmpty() || hasPages(source);
    BitSet mayBeHeads = turns ? new BitSet() : linesOfGazettes(source);
    if (turns) {
      mayBeHeads.set(0, source.lineCount());
    }
    for (int line = mayBeHeads.nextSetBit(0); line >= 0; line = mayBeHeads.nextSetBit(line + 1)) {
      String key = headKey(text, line);
      if (!key.isEmpty()) {
        List<Integer> lines = heads.get(key);
        if (lines == null) {
          lines = new ArrayList<>();
          heads.put(key, lines);
        }
        lines.add(line);
      }
    }
    int masthead = heads.isEmpty() ? 0 : printedLine(source, MASTHEAD_LINES);
    for (Map.Entry<String, List<Integer>> head : heads.entrySet()) {
      List<Integer> lines = head.getValue();
      List<Integer> atTurns = new ArrayList<>();
      for (int line : lines) {
        if (atTurn(text, line, numbers)) {
          atTurns.add(line);
        }
      }
      boolean named = head.getKey().contains("公报") || head.getKey().contains("公報");
      boolean comesBack = atTurns.size() >= 2 && atTurns.size() * 10 >= numbers.size();
      if (named && !atTurns.isEmpty()
          || comesBack && (atTurns.size() >= 3 && atTurns.size() * 4 >= lines.size() * 3)) {
        erased.addAll(atTurns);
      }
      if (named) {
        List<Integer> later = new ArrayList<>();
        for (int line : lines) {
          if (line > masthead) {
            later.add(line);
          }
        }
        if (later.size() >= (hasIssue(head.getKey()) ? 2 : 3)) {
          erased.addAll(later);
        }
      }
    }
    eraseHeads(text, erased);
    return erased;
  }

  private static boolean hasPages(SourceText source) {
    return source.text().indexOf('\f') >= 0;
  }

  /** The lines that may hold 公报 or 公報. */
  private static BitSet linesOfGazettes(SourceText source) {
    BitSet lines = new BitSet();
    for (char c : new char[] {'报', '報'}) {
      for (int at = source.text().indexOf(c); at >= 0; at = source.text().indexOf(c, at + 1)) {
        lines.set(source.lineAt(at));
      }
    }
    return lines;
  }

  /** The line that is the {@code n}th with anything on it. */
  private static int printedLine(SourceText source, int n) {
    int seen = 0;
    for (int line = 0; line < source.lineCount(); line++) {
      seen += isEmpty(source, line) ? 0 : 1;
      if (seen == n) {
        return line;
      }
    }
    return source.lineCount();
  }

  private static void eraseHeads(CleanText text, Collection<Integer> lines) {
    SourceText source = text.source();
    for (int line : lines) {
      text.erase(source.lineStart(line), source.lineEnd(line), DiscardReason.RUNNING_HEAD);
      text.turnBefore(line);
    }
  }

  /** Whether a folded line speaks of an issue besides naming the gazette: 云川市人民政府公报#年第#期. */
  private static boolean hasIssue(String key) {
    return key.contains("#") && (key.contains("期") || key.contains("年") || key.contains("·#"));
  }

  /**
   * The line without white space, its numbers folded to #; "" for a line that can be no running
   * head.
   */
  private static String headKey(CleanText text, int line) {
    SourceText source = text.source();
    int from = source.lineStart(line);
    int to = source.lineEnd(line);
    if (to - from > LONGEST_HEAD * 2) {
      return "";
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (Chars.digit(c) >= 0) {
        if (key.length() == 0 || key.charAt(key.length() - 1) != '#') {
          key.append('#');
        }
      } else if (!Chars.isBlank(c)) {
        key.append(c);
      }
    }
    int length = key.length();
    if (length < 3 || length > LONGEST_HEAD || "。；：，、,;:".indexOf(key.charAt(length - 1)) >= 0) {
      return "";
    }
    String head = key.toString();
    return isPartOfDocument(head) ? "" : head;
  }

  /**
   * What stands at the head of a document begins a page too: issuer marks, orders, numbers,
   * attachments, dates.
   */
  private static boolean isPartOfDocument(String s) {
    return s.endsWith("文件")
        || s.endsWith("令")
        || s.endsWith("公告")
        || s.endsWith("号")
        || s.endsWith("日")
        || s.endsWith("印发")
        || s.endsWith("）")
        || s.endsWith(")")
        || s.startsWith("附件")
        || s.startsWith("第")
        || s.startsWith("【")
        || s.startsWith("抄送")
        || s.equals("目录")
        || s.endsWith("人民政府")
        || s.endsWith("办公室")
        || s.endsWith("办公厅")
        || s.endsWith("委员会");
  }

  /** Whether a page number or form feed stands on the next printed line above or below. */
  private static boolean atTurn(CleanText text, int line, Set<Integer> numbers) {
    return text.source().startsPage(line)
        || reachesTurn(text, line, numbers, -1)
        || reachesTurn(text, line, numbers, 1);
  }

  private static boolean reachesTurn(CleanText text, int line, Set<Integer> numbers, int step) {
    SourceText source = text.source();
    int l = line + step;
    while (l >= 0 && l < source.lineCount()) {
      if (step > 0 && source.startsPage(l)) {
        return true;
      }
      if (!isEmpty(source, l)) {
        return numbers.contains(l);
      }
      l += step;
    }
    return false;
  }

  /** Whether the next printed line above or below is one of {@code lines}. */
  private static boolean reaches(CleanText text, int line, Set<Integer> lines, int step) {
    int l = line + step;
    while (l >= 0 && l < text.source().lineCount() && isEmpty(text.source(), l)) {
      l += step;
    }
    return lines.contains(l);
  }
}
