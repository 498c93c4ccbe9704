package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.GazetteEndings;
import io.gazette.text.SourceText;

/** What a line says that may be a running head, its numbers folded to #: 云川市人民政府公报#年第#期. */
final class HeadWords {

  private static final int LONGEST_HEAD = 48;

  /** 市政府办公厅文件. */
  private static final int LONGEST_MARK = 12;

  /** 云川县公报. */
  private static final int SHORTEST_NAME = 5;

  /** What stands beside the name of a gazette. */
  private static final String ISSUE = "#·•‧.—–-－年第期辑总號号（）()/|";

  private HeadWords() {}

  /** Whether {@code key} is the name of a gazette with its numbers and no piece of a sentence. */
  static boolean isBare(String key, String gazette) {
    if (gazette.length() < SHORTEST_NAME || "由在从以将并及和《".indexOf(gazette.charAt(0)) >= 0) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      boolean inName = key.startsWith(gazette, i);
      if (inName) {
        i += gazette.length() - 1;
      } else if (ISSUE.indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The gazette that a head names, which the facing page may bear without the number of the issue;
   * {@code ""} where it names none.
   */
  static String gazette(String key) {
    int end = -1;
    for (String name : GazetteEndings.ALL) {
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

  /** Whether a folded line speaks of an issue besides naming the gazette: 云川市人民政府公报#年第#期. */
  static boolean hasIssue(String key) {
    return key.contains("#")
        && (key.contains("期") || key.contains("辑") || key.contains("年") || key.contains("·#"));
  }

  /**
   * The line without white space, its numbers folded to #; "" for a line that can be no running
   * head.
   */
  static String fold(CleanText text, int line) {
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

  /** 市政府文件, which heads documents and, on some gazettes, pages. */
  static boolean isMark(String head) {
    return head.endsWith("文件") && head.length() <= LONGEST_MARK;
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

  /** 2019·3, 2019年第3期: the numbers of an issue and nothing else. */
  static boolean isIssue(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (ISSUE.indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return key.startsWith("#") && key.indexOf('#', 1) > 0;
  }
}
