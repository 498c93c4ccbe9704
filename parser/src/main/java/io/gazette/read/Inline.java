package io.gazette.read;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Finds the mark-up inside a line: emphasis, code, links, tags, entities, escapes. */
final class Inline {

  private static final int LONGEST_TARGET = 2048;
  private static final int LONGEST_TICKS = 8;
  private static final int LONGEST_FORMULA = 60;

  private static final String[] RAW = {"script", "style"};

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\\`*_[]!<&|$".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final String text;
  private final Marks marks;
  private final Emphasis emphasis;
  private int[] brackets = new int[8];
  private int depth;
  private boolean row;
  private int from;
  private int to;

  private final Set<String> absent = new HashSet<>();

  Inline(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
    this.emphasis = new Emphasis(text, marks);
  }

  /**
   * Marks {@code [from, to)} of one line.
   *
   * @param row whether each {@code |} is the border of a cell
   * @return offset up to which all is mark-up: past {@code to} where a tag or comment goes on below
   */
  int mark(int from, int to, boolean row) {
    this.from = from;
    this.to = to;
    this.row = row;
    depth = 0;
    emphasis.reset();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      i = c < 128 && SPECIAL[c] ? special(c, i) : i + 1;
    }
    return i;
  }

  /** Handles the character {@code c} at {@code at} and returns where to go on. */
  private int special(char c, int at) {
    return switch (c) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '*', '_' -> emphasis.run(at, from, to);
      case '[' -> openBracket(at);
      case ']' -> closeBracket(at);
      case '<' -> angle(at);
      case '&' -> entity(at);
      case '|' -> border(at);
      case '$' -> formula(at);
      default -> at + 1;
    };
  }

  /** CommonMark 2.4: "Any ASCII punctuation character may be backslash-escaped". */
  private int escape(int at) {
    boolean escapes = at + 1 < to && isAsciiPunctuation(text.charAt(at + 1));
    if (escapes) {
      marks.markup(at, at + 1);
    }
    return at + (escapes ? 2 : 1);
  }

  /** $95\%$, as converters of scans set numbers: the dollar signs are mark-up. */
  private int formula(int at) {
    int close = Chars.find(text, "$", at + 1, Math.min(to, at + LONGEST_FORMULA));
    if (close < 0 || !isFormula(at + 1, close)) {
      return at + 1;
    }
    marks.markup(at, at + 1);
    marks.markup(close, close + 1);
    return at + 1;
  }

  /** Figures and signs; letters only in a command: \\mathrm. $5 or $6 is none. */
  private boolean isFormula(int start, int end) {
    boolean command = Chars.find(text, "\\", start, end) >= 0;
    boolean figure = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (c >= 0x80 && c != '×' || letter && !command) {
        return false;
      }
      figure |= c >= '0' && c <= '9';
    }
    return figure;
  }

  private int code(int at) {
    int end = ticksEnd(at);
    int length = end - at;
    int close = length > LONGEST_TICKS ? -1 : text.indexOf("`".repeat(length), end);
    while (close >= 0 && close < to && ticksEnd(close) - close != length) {
      close = text.indexOf("`".repeat(length), ticksEnd(close));
    }
    if (close < 0 || close >= to) {
      return end;
    }
    marks.markup(at, end);
    marks.markup(close, close + length);
    return close + length;
  }

  private int ticksEnd(int at) {
    int end = at;
    while (end < to && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private int openBracket(int at) {
    if (text.regionMatches(true, at, "[[toc]]", 0, 7)) {
      marks.markup(at, at + 7);
      return at + 7;
    }
    if (depth == brackets.length) {
      brackets = Arrays.copyOf(brackets, depth * 2);
    }
    brackets[depth++] = at;
    return at + 1;
  }

  private int closeBracket(int at) {
    if (depth == 0) {
      return at + 1;
    }
    int open = brackets[--depth];
    int end = targetEnd(text, at + 1, to);
    if (end < 0) {
      return at + 1;
    }
    boolean image = open > from && text.charAt(open - 1) == '!';
    marks.markup(image ? open - 1 : open, open + 1);
    int attributes = Attributes.end(text, end, to);
    int after = attributes < 0 ? end : attributes;
    marks.markup(at, after);
    return after;
  }

  /**
   * Offset just after {@code (target "title")} at {@code at}, or -1. A target names a place: it has
   * a point, slash, colon or #. Near miss: {@code [目的和依据](略)}.
   */
  static int targetEnd(String text, int at, int to) {
    if (at >= to || text.charAt(at) != '(') {
      return -1;
    }
    int limit = Math.min(to, at + LONGEST_TARGET);
    int open = 0;
    boolean place = at + 1 < limit && text.charAt(at + 1) == ')';
    boolean title = false;
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        return place ? i + 1 : -1;
      } else if (c == '"') {
        title = !title;
      } else if (c == ' ' && !title && i + 1 < limit && text.charAt(i + 1) != '"') {
        return -1;
      }
      place |= c == '.' || c == '/' || c == ':' || c == '#';
    }
    return -1;
  }

  private int angle(int at) {
    int close = Autolink.close(text, at, to);
    if (close > 0) {
      marks.erase(at, at + 1, DiscardReason.LINK_BRACKET);
      marks.erase(close, close + 1, DiscardReason.LINK_BRACKET);
      return close + 1;
    }
    int end = text.startsWith("<!--", at) ? pastNext("-->", at + 4) : HtmlMark.tagEnd(text, at);
    if (end < 0) {
      return at + 1;
    }
    end = withContent(at, end);
    marks.markup(at, Math.min(end, to));
    return end;
  }

  /** Scripts and styles end where their closing tag ends; other tags have text inside. */
  private int withContent(int at, int tagEnd) {
    for (String name : RAW) {
      boolean opens = text.regionMatches(true, at + 1, name, 0, name.length());
      if (opens && text.charAt(tagEnd - 2) != '/') {
        return Math.max(tagEnd, pastNext("</" + name + ">", tagEnd));
      }
    }
    return tagEnd;
  }

  /**
   * Offset just after the next {@code close}, or -1; what is not found once is not sought again.
   */
  private int pastNext(String close, int from) {
    int at = absent.contains(close) ? -1 : text.indexOf(close, from);
    if (at < 0) {
      absent.add(close);
    }
    return at < 0 ? -1 : at + close.length();
  }

  /**
   * An entity for white space or for nothing visible is mark-up. Of one for a visible character the
   * first character stays if it is that character ({@code &amp;}); else it is kept as printed,
   * since a text keeps its characters and their places (style.md, What always holds, 3).
   */
  private int entity(int at) {
    Entity entity = Entity.at(text, at, to);
    if (!entity.found()) {
      return at + 1;
    }
    if (entity.isBlank()) {
      marks.markup(at, entity.end());
    } else if (entity.codePoint() == '&') {
      marks.markup(at + 1, entity.end());
    }
    return entity.end();
  }

  private int border(int at) {
    if (row) {
      marks.border(at);
      emphasis.reset();
      depth = 0;
    }
    return at + 1;
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
