package io.gazette.normalise;

import io.gazette.text.Chars;
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

  private static final int LONGEST_HEAD = 48;

  /** 市政府办公厅文件. */
  private static final int LONGEST_RUBRIC = 12;

  private static final String ISSUE = "#·•‧.—–-－年第期辑总号（）()";

  /** 云川县公报. */
  private static final int SHORTEST_NAME = 5;

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
      String key = row ? "" : headKey(text, line);
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
    if (isMark(key)) {
      judgeRubric(atTurns, lines.size());
      return;
    }
    boolean comesBack = atTurns.size() >= 3 && atTurns.size() * 10 >= numbers.size();
    boolean mostly = atTurns.size() * 4 >= lines.size() * 3;
    String gazette = gazette(key);
    boolean named = !gazette.isEmpty() && !atTurns.isEmpty();
    if (named || comesBack && mostly) {
      found.addAll(atTurns);
    }
    List<Integer> below = gazette.isEmpty() ? List.of() : below(lines);
    boolean repeated = below.size() >= (hasIssue(key) ? 2 : 3);
    if (repeated) {
      found.addAll(below);
    }
    boolean cuts = false;
    for (int line : below) {
      if (isBare(key, gazette) && cutsSentence(line)) {
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
        if (beside > masthead && beside < source.lineCount() && isIssue(beside)) {
          found.add(beside);
        }
      }
    }
  }

  private boolean isIssue(int line) {
    String key = headKey(text, line);
    for (int i = 0; i < key.length(); i++) {
      if (ISSUE.indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return key.startsWith("#") && key.indexOf('#', 1) > 0;
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

  /** Whether {@code key} is the name of a gazette with its numbers and no piece of a sentence. */
  private static boolean isBare(String key, String gazette) {
    if (gazette.length() < SHORTEST_NAME || "由在从以将并及和《".indexOf(gazette.charAt(0)) >= 0) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      boolean inName = key.startsWith(gazette, i);
      if (inName) {
        i += gazette.length() - 1;
      } else if ("#·•‧.—–-－年第期辑总號号（）()/|".indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
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

  /**
   * The gazette that a head names, which the facing page may bear without the number of the issue;
   * {@code ""} where it names none.
   */
  private static String gazette(String key) {
    int end = -1;
    for (String name : PageHeads.NAMES) {
      int at = key.indexOf(name);
      end = at >= 0 ? Math.max(end, at + name.length()) : end;
    }
    if (end < 0) {
      return "";
    }
    int from = end - 2;
    while (from > 0 && Chars.isHan(key.charAt(from - 1)) && key.charAt(from - 1) != '期') {
      from--;
    }
    return key.substring(from, end);
  }

  private static boolean hasPages(SourceText source) {
    return source.text().indexOf('\f') >= 0;
  }

  /** The lines that may hold the name of a gazette. */
  private BitSet linesOfGazettes() {
    BitSet lines = new BitSet();
    for (String name : PageHeads.NAMES) {
      for (int at = source.text().indexOf(name);
          at >= 0;
          at = source.text().indexOf(name, at + 1)) {
        lines.set(source.lineAt(at));
      }
    }
    return lines;
  }

  /** Whether a folded line speaks of an issue besides naming the gazette: 云川市人民政府公报#年第#期. */
  private static boolean hasIssue(String key) {
    return key.contains("#")
        && (key.contains("期") || key.contains("辑") || key.contains("年") || key.contains("·#"));
  }

  /**
   * The line without white space, its numbers folded to #; "" for a line that can be no running
   * head.
   */
  private static String headKey(CleanText text, int line) {
    SourceText source = text.source();
    int from = source.lineStart(line);
    int to = source.lineEnd(line);
    if (to - from > Pages.WIDEST_LINE) {
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
    boolean kept = isMark(head) || isBare(head, gazette(head));
    return isPartOfDocument(head) && !kept ? "" : head;
  }

  private static boolean isMark(String head) {
    return head.endsWith("文件") && head.length() <= LONGEST_RUBRIC;
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
      if (!Pages.isEmpty(source, l)) {
        return numbers.contains(l);
      }
      l += step;
    }
    return false;
  }
}
