package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.MarkerStyle;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a 题注 reaches that turns over lines: to its closing bracket, or to the verb that ends its
 * step (LEG-10).
 */
final class NoteLines {

  /** A law that was amended ten times has a note of 600 characters; a column may be 15 wide. */
  private static final int MOST_LINES = 40;

  private static final int FEW_LINES = 5;

  private static final String[] STEPS = {"通过", "批准", "公布", "发布", "修正", "修订", "施行"};

  private NoteLines() {}

  /** The index just after the last line of the 题注 that begins with line {@code from}. */
  static int end(List<Line> lines, int from) {
    if (!opensBracket(lines.get(from))) {
      return endOfSteps(lines, from + 1);
    }
    StringBuilder note = new StringBuilder(lines.get(from).compact());
    int end = from + 1;
    while (end < lines.size()
        && end - from < MOST_LINES
        && (isClosed(note) ? isCloser(lines.get(end)) : isInside(lines, end))) {
      note.append(lines.get(end).compact());
      end++;
    }
    return end;
  }

  /** A step a line without brackets: 1997年9月13日…通过｜2005年9月29日…第一次修订｜2010年7月23日…修正. */
  private static int endOfSteps(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && end - from < MOST_LINES && isStep(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isStep(Line line) {
    String s = line.marker() == null ? line.compact() : "";
    boolean step = false;
    for (String word : STEPS) {
      step |= s.contains(word);
    }
    return step && startsWithDate(s);
  }

  /** ） alone: no line and no text begins with it. */
  private static boolean isCloser(Line line) {
    return Chars.fold(line.first()) == ')' && line.to() - line.from() == 1;
  }

  /**
   * Whether line {@code i} is still within the bracket: it has no label, or is of the list of
   * chapters that some bring in it (…通过　第一章　总则｜第二章　…附则）), where the bracket closes soon.
   */
  private static boolean isInside(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.marker() == null) {
      return true;
    }
    int depth = 0;
    for (int k = i;
        line.has(MarkerStyle.CHAPTER) && k < Math.min(lines.size(), i + FEW_LINES);
        k++) {
      String s = lines.get(k).compact();
      depth += depth(s);
      if (depth < 0) {
        return true;
      }
      if (lines.get(k).has(MarkerStyle.ARTICLE) || s.indexOf('。') >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * The same for a line that is a 题注 only together with the lines under it; -1 where they are none.
   */
  static int endOfUnsure(List<Line> lines, int from) {
    boolean bracket = opensBracket(lines.get(from));
    if (!bracket && !startsWithDate(lines.get(from).compact())) {
      return -1;
    }
    StringBuilder note = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + FEW_LINES); i++) {
      if (lines.get(i).marker() != null) {
        return -1;
      }
      note.append(lines.get(i).compact());
      if (bracket ? isClosed(note) : endsInStep(note)) {
        return isNote(note, bracket) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isNote(StringBuilder note, boolean bracket) {
    boolean closes = !bracket || Chars.fold(note.charAt(note.length() - 1)) == ')';
    boolean step = note.indexOf("通过") > 0 || note.indexOf("公布") > 0 || note.indexOf("发布") > 0;
    return closes && (step || endsInStep(note)) && ChineseDate.find(note, 0).isPresent();
  }

  private static boolean opensBracket(Line line) {
    return Chars.fold(line.first()) == '(';
  }

  private static boolean startsWithDate(String s) {
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent() && found.get().from() == 0 && s.indexOf('。') < 0;
  }

  private static boolean endsInStep(StringBuilder note) {
    for (String step : STEPS) {
      if (note.lastIndexOf(step) == note.length() - step.length()
          && note.length() > step.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(CharSequence note) {
    return depth(note) <= 0;
  }

  private static int depth(CharSequence note) {
    int depth = 0;
    for (int i = 0; i < note.length(); i++) {
      char c = Chars.fold(note.charAt(i));
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth;
  }
}
