package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.GazetteEndings;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The heads and feet of pages: a line is one only where it comes back at the turn of pages, or
 * names the gazette again and again.
 */
final class RunningHeads {

  private final CleanText text;
  private final SourceText source;
  private final Set<Integer> numbers;
  private final int masthead;
  private final Map<String, List<Integer>> heads = new HashMap<>();
  private final Set<Integer> found = new HashSet<>();
  private final Set<String> gazettes = new HashSet<>();

  private RunningHeads(CleanText text, Set<Integer> numbers, int masthead) {
    this.text = text;
    this.source = text.source();
    this.numbers = numbers;
    this.masthead = masthead;
  }

  /**
   * The lines of {@code text} that are running heads.
   *
   * @param numbers the lines that are page numbers
   * @param masthead the last line where the name of the gazette stands on the cover or in the
   *     imprint
   */
  static Set<Integer> of(CleanText text, Set<Integer> numbers, int masthead) {
    RunningHeads heads = new RunningHeads(text, numbers, masthead);
    heads.collect();
    for (Map.Entry<String, List<Integer>> head : heads.heads.entrySet()) {
      heads.judge(head.getKey(), head.getValue());
    }
    for (String gazette : heads.gazettes) {
      heads.found.addAll(heads.below(heads.heads.getOrDefault(gazette, List.of())));
    }
    heads.addIssues();
    return heads.found;
  }

  private void collect() {
    // Where no page is known to turn, only the name of the gazette can be a running head.
    boolean turns = !numbers.isEmpty() || hasPages(source);
    BitSet mayBeHeads = turns ? new BitSet() : linesOfGazettes();
    if (turns) {
      mayBeHeads.set(0, source.lineCount());
    }
    for (int line = mayBeHeads.nextSetBit(0); line >= 0; line = mayBeHeads.nextSetBit(line + 1)) {
      // The row of a table that comes back is the head of the table.
      boolean row = source.hint(line) == LineHint.TABLE_ROW;
      String key = row ? "" : HeadWords.fold(text, line);
      if (!key.isEmpty()) {
        List<Integer> lines = heads.get(key);
        if (lines == null) {
          lines = new ArrayList<>();
          heads.put(key, lines);
        }
        lines.add(line);
      }
    }
  }

  private void judge(String key, List<Integer> lines) {
    List<Integer> atTurns = new ArrayList<>();
    for (int line : lines) {
      if (atTurn(text, line, numbers)) {
        atTurns.add(line);
      }
    }
    if (HeadWords.isMark(key)) {
      judgeRubric(atTurns, lines.size());
      return;
    }
    boolean comesBack = atTurns.size() >= 3 && atTurns.size() * 10 >= numbers.size();
    boolean mostly = atTurns.size() * 4 >= lines.size() * 3;
    String gazette = HeadWords.gazette(key);
    boolean named = !gazette.isEmpty() && !atTurns.isEmpty();
    if (named || comesBack && mostly) {
      found.addAll(atTurns);
    }
    List<Integer> below = gazette.isEmpty() ? List.of() : below(lines);
    boolean repeated = below.size() >= (HeadWords.hasIssue(key) ? 2 : 3);
    if (repeated) {
      found.addAll(below);
    }
    boolean cuts = false;
    for (int line : below) {
      if (HeadWords.isBare(key, gazette) && cutsSentence(line)) {
        found.add(line);
        cuts = true;
      }
    }
    if (named || repeated || cuts) {
      gazettes.add(gazette);
    }
  }

  /**
   * 市政府文件 heads the pages of its documents, and is a 发文机关标志 where a number stands below it. Once it
   * cuts a sentence it is a head wherever a page turns, if it is printed elsewhere too: in the
   * contents, or at another turn.
   */
  private void judgeRubric(List<Integer> atTurns, int times) {
    List<Integer> unnumbered = new ArrayList<>();
    boolean cuts = false;
    for (int line : atTurns) {
      if (!isNumbered(line)) {
        unnumbered.add(line);
        cuts |= cutsSentence(line);
      }
    }
    if (cuts && times >= 2) {
      found.addAll(unnumbered);
    }
  }

  private boolean isNumbered(int line) {
    int below = printed(line, 1);
    return below < source.lineCount()
        && text.compact(source.lineStart(below), source.lineEnd(below)).endsWith("号");
  }

  /**
   * The next line with anything on it but a page number; -1 or the number of lines where none is.
   */
  private int printed(int line, int step) {
    int at = line + step;
    while (at >= 0
        && at < source.lineCount()
        && (Pages.isEmpty(source, at) || numbers.contains(at))) {
      at += step;
    }
    return at;
  }

  /** 2019·3, 2019年第3期 above or below a head that names the gazette alone. */
  private void addIssues() {
    for (int line : List.copyOf(found)) {
      for (int step = -1; step <= 1; step += 2) {
        int beside = printed(line, step);
        if (beside > masthead
            && beside < source.lineCount()
            && HeadWords.isIssue(HeadWords.fold(text, beside))) {
          found.add(beside);
        }
      }
    }
  }

  private List<Integer> below(List<Integer> lines) {
    List<Integer> below = new ArrayList<>();
    for (int line : lines) {
      if (line > masthead) {
        below.add(line);
      }
    }
    return below;
  }

  /** Whether the name of the gazette stands below a full line that is no end of a sentence. */
  private boolean cutsSentence(int line) {
    int above = printed(line, -1);
    if (above < 0) {
      return false;
    }
    int from = source.lineStart(above);
    int to = source.lineEnd(above);
    while (to > from && Chars.isBlank(text.at(to - 1))) {
      to--;
    }
    char last = to > from ? text.at(to - 1) : ' ';
    boolean open = Chars.isHan(last) || "，、".indexOf(last) >= 0;
    return open && to - from >= Pages.NARROWEST_COLUMN;
  }

  private static boolean hasPages(SourceText source) {
    return source.text().indexOf('\f') >= 0;
  }

  /** The lines that may hold the name of a gazette. */
  private BitSet linesOfGazettes() {
    BitSet lines = new BitSet();
    for (String name : GazetteEndings.ALL) {
      for (int at = source.text().indexOf(name);
          at >= 0;
          at = source.text().indexOf(name, at + 1)) {
        lines.set(source.lineAt(at));
      }
    }
    return lines;
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
      if (!Pages.isEmpty(source, l)) {
        return numbers.contains(l);
      }
      l += step;
    }
    return false;
  }
}
