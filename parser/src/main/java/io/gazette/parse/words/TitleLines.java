package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.LineHint;
import io.gazette.text.Script;
import java.util.List;

/**
 * Finds where a title begins and ends. A title may turn over several lines (GB/T 9704 7.3.1); it
 * ends in the kind of the document (GW 9(七)).
 */
public final class TitleLines {

  private static final int LONGEST_LINE = 64;
  private static final int LONGEST_TITLE = 160;
  private static final int MOST_LINES = 6;

  private static final String[] KINDS = {
    "条例", "修正案", "宣言", "指引", "导则", "名录", "声明", "协定", "公约", "规定", "办法", "细则", "规则", "决定", "决议", "命令",
    "公报", "公告", "通告", "布告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要", "方案", "规划", "计划",
    "要点", "制度", "预案", "目录", "清单", "标准", "章程", "讲话", "法", "解释", "措施", "指南", "规范", "规程", "大纲", "纲要",
    "政策", "名单", "解读", "工程", "守则", "准则", "安排", "说明", "答复", "复函", "倡议书", "令", "表", "若干措施", "行动"
  };

  private static final int LONGEST_KIND = "若干措施".length();

  private TitleLines() {}

  /**
   * Whether {@code line} by itself may be a line of a title: short, no label, no mark at its end,
   * and the page does not show that it goes on with the line above.
   */
  public static boolean isTitleLike(Line line) {
    return line.is(LineKind.TEXT)
        && line.hint() != LineHint.CONTINUATION
        && line.to() - line.from() <= LONGEST_LINE
        && "。；，：、！？,;:.…".indexOf(line.last()) < 0
        && !startsOddly(line.first())
        && !hasWideGap(line)
        && hasHan(line);
  }

  /**
   * Whether a title may begin with line {@code at}: 某市人民政府关于公布继续有效、 ends in a mark, but it turns
   * into a line that ends in a kind.
   */
  public static boolean begins(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.last() != '、') {
      return isTitleLike(line);
    }
    return line.is(LineKind.TEXT)
        && line.to() - line.from() <= LONGEST_LINE
        && line.compact().indexOf("关于") >= 0
        && at + 1 < lines.size()
        && isTitleLike(lines.get(at + 1))
        && endsInKind(lines.get(at + 1).compact());
  }

  /**
   * 李　红　　　　市应急局: words far apart are cells of a row; letter-spacing sets single characters apart.
   */
  private static boolean hasWideGap(Line line) {
    int gap = 0;
    int word = 0;
    boolean wide = false;
    boolean words = false;
    for (int i = line.from(); i < line.to(); i++) {
      char c = line.source().at(i);
      if (Chars.isSpace(c)) {
        gap += c == '　' ? 2 : 1;
        wide |= gap >= 4;
        word = 0;
      } else {
        gap = 0;
        words |= ++word > 2;
      }
    }
    return wide && words;
  }

  private static boolean startsOddly(char c) {
    return "，。；：、）》”！？—－-|·".indexOf(c) >= 0;
  }

  private static boolean hasHan(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (Chars.isHan(line.source().at(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The index just after the last line of the title that begins with line {@code from}.
   *
   * @param expected key of the title as the table of contents or the notice names it; {@code ""}
   *     where it is not named
   */
  public static int end(List<Line> lines, int from, String expected) {
    String wanted = TitleKeys.core(expected);
    StringBuilder title = new StringBuilder(lines.get(from).compact());
    int i = from + 1;
    while (i < lines.size() && i - from < MOST_LINES) {
      Line next = lines.get(i);
      String key = wanted.isEmpty() ? "" : TitleKeys.of(title.toString());
      if (!wanted.isEmpty() && TitleKeys.core(key).equals(wanted)) {
        return i;
      }
      boolean told =
          !wanted.isEmpty()
              && wanted.startsWith(TitleKeys.core(key + TitleKeys.of(next.compact())));
      boolean turned =
          next.hint() == LineHint.CONTINUATION
              && !endsInKind(title)
              && (title + next.compact()).indexOf('，') < 0;
      boolean set = next.hint() == LineHint.TITLE || lines.get(i - 1).hint() == LineHint.TITLE;
      if (set && !told && !turned) {
        if (next.hint() != LineHint.TITLE) {
          return i;
        }
        title.append(next.compact());
        i++;
        continue;
      }
      boolean more =
          told
              || turned
              || isTitleLike(next) && goesOn(title, next, lines, i)
              || areIssuersOf(lines.subList(from, i), next);
      if (!more || title.length() + next.compact().length() > LONGEST_TITLE) {
        return i;
      }
      title.append(next.compact());
      i++;
    }
    return i;
  }

  /** Joint issuers over their title: 省财政厅　省统计局｜关于印发…的通知. */
  private static boolean areIssuersOf(List<Line> above, Line next) {
    if (!isTitleLike(next) || !next.compact().startsWith("关于") && !BodyNames.isRow(next.text())) {
      return false;
    }
    for (Line line : above) {
      if (!BodyNames.isRow(line.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean goesOn(CharSequence title, Line next, List<Line> lines, int i) {
    if (next.hint() == LineHint.CENTRED
        && lines.get(i - 1).hint() == LineHint.CENTRED
        && !endsInKind(title)) {
      return true;
    }
    if (next.hint().isHeading() || lines.get(i - 1).hint().isHeading()) {
      return false;
    }
    String s = next.compact();
    char first = s.charAt(0);
    if (endsInKind(title)) {
      return first == '的'
          || Chars.fold(first) == '(' && isVersion(s)
          || first == '和'
          || first == '及';
    }
    return endsInKind(title + s)
        || opensQuote(title)
        || i + 1 < lines.size()
            && isTitleLike(lines.get(i + 1))
            && endsInKind(lines.get(i + 1).compact());
  }

  private static boolean opensQuote(CharSequence title) {
    int depth = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      depth += c == '《' || c == '“' ? 1 : c == '》' || c == '”' ? -1 : 0;
    }
    return depth > 0;
  }

  private static boolean isVersion(String s) {
    return s.length() <= 16
        && Chars.fold(s.charAt(s.length() - 1)) == ')'
        && ChineseDate.first(s).isEmpty();
  }

  /** Whether {@code title} ends in a word for a kind of document, a bracket such as （试行） aside. */
  public static boolean endsInKind(CharSequence title) {
    // Of a paragraph that each of its lines asks for, the whole is not read again.
    int from = Math.max(0, title.length() - LONGEST_TITLE);
    String s = TitleKeys.withoutNote(title.subSequence(from, title.length()).toString());
    if (s.endsWith("）") || s.endsWith(")")) {
      int open = Math.max(s.lastIndexOf('（'), s.lastIndexOf('('));
      s = open > 0 ? s.substring(0, open) : s;
    }
    String end = Script.simplified(s.substring(Math.max(0, s.length() - LONGEST_KIND)));
    for (String kind : KINDS) {
      if (end.endsWith(kind)) {
        return true;
      }
    }
    return false;
  }
}
