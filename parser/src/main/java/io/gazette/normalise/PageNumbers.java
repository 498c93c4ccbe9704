package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of pages. A bare number is one only as part of a rising row with pages of text
 * between.
 */
final class PageNumbers {

  /**
   * A printed page holds more characters than this; rows of a table that lie between two numbers
   * hold fewer.
   */
  private static final int SMALLEST_PAGE = 200;

  /**
   * A line that may be a page number.
   *
   * @param sure whether its form allows nothing else: — 12 —
   */
  private record Candidate(int line, int value, boolean sure) {}

  private final CleanText text;
  private final SourceText source;
  private final List<Candidate> candidates = new ArrayList<>();

  PageNumbers(CleanText text) {
    this.text = text;
    this.source = text.source();
    for (int line = 0; line < source.lineCount(); line++) {
      Candidate candidate = candidate(text, line);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
  }

  /** The lines that are page numbers by themselves and by one another. */
  Set<Integer> lines() {
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

  /** A bare number right above or below a running head is the number of the page. */
  void addBeside(Set<Integer> heads, Set<Integer> numbers) {
    if (heads.isEmpty()) {
      return;
    }
    for (Candidate c : candidates) {
      if (reaches(text, c.line(), heads, -1) || reaches(text, c.line(), heads, 1)) {
        numbers.add(c.line());
      }
    }
  }

  /** Whether the next printed line above or below is one of {@code lines}. */
  private static boolean reaches(CleanText text, int line, Set<Integer> lines, int step) {
    int l = line + step;
    while (l >= 0 && l < text.source().lineCount() && Pages.isEmpty(text.source(), l)) {
      l += step;
    }
    return lines.contains(l);
  }

  /** Reads 12, — 12 —, ·12·, 第12页, 第3页 共10页, 3/10; null for any other line. */
  private static Candidate candidate(CleanText text, int line) {
    int from = text.source().lineStart(line);
    int to = text.source().lineEnd(line);
    if (to - from > Pages.WIDEST_LINE) {
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
    while (line >= 0 && Pages.isEmpty(source, line)) {
      line--;
    }
    int han = 0;
    for (int i = line < 0 ? 0 : source.lineStart(line);
        line >= 0 && i < source.lineEnd(line);
        i++) {
      han += Chars.isHan(text.at(i)) ? 1 : 0;
    }
    return han >= Pages.NARROWEST_COLUMN;
  }

  private static boolean standsAlone(SourceText source, Candidate c) {
    int line = c.line();
    return line == 0
        || source.startsPage(line)
        || Pages.isEmpty(source, line - 1)
        || line + 1 < source.lineCount() && Pages.isEmpty(source, line + 1);
  }
}
