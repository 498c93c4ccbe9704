package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;

/**
 * The containers of VuePress, {@code ::: details 目录} to {@code :::}: their fences and tabs are
 * mark-up, what stands in them is text, but for what only leads about the web page: jump lists, and
 * an address alone on its line.
 */
final class Container {

  private final String text;
  private final Marks marks;
  private int depth;

  Container(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Whether {@code [from, to)} is a fence or a tab of a container. */
  boolean takes(int from, int to) {
    if (text.startsWith(":::", from)) {
      fence(from, to);
      return true;
    }
    if (depth == 0) {
      return false;
    }
    if (text.startsWith("@tab", from)) {
      marks.markup(from, to);
      return true;
    }
    if (text.charAt(from) == '<' && Autolink.close(text, from, to) == to - 1) {
      marks.erase(from, to, DiscardReason.WEB_PAGE);
      return true;
    }
    return false;
  }

  /** {@code ::: info 附件} opens and its title is text: the label of an attachment. */
  private void fence(int from, int to) {
    int end = from;
    while (end < to && (text.charAt(end) == ':' || Chars.isSpace(text.charAt(end)))) {
      end++;
    }
    boolean closes = end == to || text.charAt(end) == '-';
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    while (end < to && !Chars.isSpace(text.charAt(end))) {
      end++;
    }
    while (end < to && Chars.isSpace(text.charAt(end))) {
      end++;
    }
    marks.markup(from, end < to && text.charAt(end) == '附' ? end : to);
  }

  /**
   * Whether a line, its bullet at {@code from} and its text at {@code content}, is a jump list or
   * the heading of one: {@code - 第1~20条：}, {@code [1](#t1)&emsp;[2](#t2)}.
   */
  boolean takesItem(int from, int content, int to) {
    char first = text.charAt(content);
    if (first == '[' && isJumpList(content, to)
        || depth > 0 && first == '第' && isRangeOfArticles(content, to)) {
      marks.markup(from, to);
      return true;
    }
    return false;
  }

  private boolean isJumpList(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '[') {
        i = jumpEnd(i, to);
        if (i < 0) {
          return false;
        }
      } else if (Chars.isSpace(c) || c == '|' || c == '、' || c == '/') {
        i++;
      } else {
        Entity entity = c == '&' ? Entity.at(text, i, to) : Entity.at("", 0, 0);
        if (!entity.found() || !entity.isBlank()) {
          return false;
        }
        i = entity.end();
      }
    }
    return true;
  }

  /**
   * Offset just after {@code [12](#t12)}, or -1; the label is a number, 第 and 条 about it or not.
   */
  private int jumpEnd(int at, int to) {
    int i = at + 1;
    while (i < to && isNumberPart(text.charAt(i))) {
      i++;
    }
    boolean jump = i > at + 1 && text.startsWith("](#", i);
    return jump ? Inline.targetEnd(text, i + 1, to) : -1;
  }

  private static boolean isNumberPart(char c) {
    return Chars.digit(c) >= 0 || "第条一二三四五六七八九十百千零〇之".indexOf(c) >= 0;
  }

  private boolean isRangeOfArticles(int from, int to) {
    boolean range = false;
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      range |= "~～-—–至".indexOf(c) >= 0;
      if (Chars.digit(c) < 0 && "~～-—–至第条：:".indexOf(c) < 0) {
        return false;
      }
    }
    return range;
  }
}
