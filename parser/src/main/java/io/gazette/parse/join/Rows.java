package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.text.Chars;

/** Tells rows of a table that a conversion left as lines: cells far apart, or a table of them. */
final class Rows {

  private static final int LONGEST_LABEL = 8;

  private Rows() {}

  /** Whether a row ends or begins between {@code above} and {@code line}. */
  static boolean part(Line above, Line line) {
    return isRow(line)
        || isRow(above)
        || isOfCells(above) && (isOfCells(line) || isHead(above))
        || isOfTwo(above) && isOfTwo(line)
        || isOfNumbers(above)
        || isNext(above, line);
  }

  /** 赵 敏 副县长 under 组　长：王国栋 县长: a gap of two columns in each, and no mark of a sentence. */
  private static boolean isOfTwo(Line line) {
    int gaps = 0;
    for (int i = textFrom(line) + 1; i < line.to() - 1; i++) {
      char c = line.source().at(i);
      if ("，。；".indexOf(c) >= 0) {
        return false;
      }
      boolean begins = !Chars.isBlank(line.source().at(i - 1)) && !isStretched(line, i);
      boolean gap = c == '　' || c == ' ' && line.source().at(i + 1) == ' ';
      gaps += gap && begins ? 1 : 0;
    }
    return gaps > 0;
  }

  /** 序号 项目名称 审批部门: no other line begins so. */
  private static boolean isHead(Line line) {
    return line.source().at(line.from()) == '序' && line.compact().startsWith("序号");
  }

  /** Whether {@code text} and {@code line} begin with labels: 指 挥 长：陈某某 over 副指挥长：王某某. */
  static boolean areLabelled(CharSequence text, Line line) {
    return isLabelled(line.text()) && isLabelled(text);
  }

  private static boolean isLabelled(CharSequence text) {
    int letters = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '：') {
        return letters >= 2;
      }
      if (!Chars.isBlank(c) && (!Chars.isHan(c) || ++letters > LONGEST_LABEL)) {
        return false;
      }
    }
    return false;
  }

  /** 2 职业技能鉴定… under 1 水电站…: rows that are counted, whatever marks their cells have. */
  private static boolean isNext(Line above, Line line) {
    int number = number(line);
    return number > 1 && number(above) == number - 1;
  }

  /** The number before a blank that {@code line} begins with; 0 where none is. */
  private static int number(Line line) {
    int at = line.from();
    int number = 0;
    while (at < line.to() && at - line.from() < 4 && Chars.digit(line.source().at(at)) >= 0) {
      number = number * 10 + Chars.digit(line.source().at(at));
      at++;
    }
    return at > line.from() && at < line.to() && Chars.isBlank(line.source().at(at)) ? number : 0;
  }

  /** Tabs or bars, or a wide gap, or two of two columns and more, and no sentence. */
  private static boolean isRow(Line line) {
    int gaps = 0;
    int bars = 0;
    boolean wide = false;
    boolean clauses = false;
    for (int i = textFrom(line) + 1; i < line.to() - 1; i++) {
      char c = line.source().at(i);
      if (c == '\t') {
        return true;
      }
      bars += c == '|' || c == '｜' ? 1 : 0;
      if (bars == 2) {
        return true;
      }
      if (c == '。' || c == '；') {
        return false;
      }
      boolean gap = c == '　' || c == ' ' && line.source().at(i + 1) == ' ';
      if (gap && !Chars.isBlank(line.source().at(i - 1)) && !isStretched(line, i)) {
        gaps++;
        wide |= isWide(line, i);
      }
      clauses |= c == '，';
    }
    return gaps >= 2 || wide && !clauses;
  }

  /** 備　　　註：…: a word of two characters set apart, and a colon, are one label, not two cells. */
  private static boolean isStretched(Line line, int at) {
    int before = Chars.fold(line.first()) == '(' ? 2 : 1;
    int i = at;
    while (Chars.isBlank(line.source().at(i))) {
      i++;
    }
    return at - line.from() == before
        && i + 1 < line.to()
        && Chars.isHan(line.source().at(i))
        && Chars.fold(line.source().at(i + 1)) == ':';
  }

  /** A label stands off from its text: 第一条　　为了…. */
  private static int textFrom(Line line) {
    return line.marker() == null ? line.from() : line.marker().textFrom();
  }

  /** Four columns and more between two words: （签字）　　　　（签字）. */
  private static boolean isWide(Line line, int at) {
    int columns = 0;
    int i = at;
    while (Chars.isBlank(line.source().at(i))) {
      columns += line.source().at(i) == '　' ? 2 : 1;
      i++;
    }
    return columns >= 4;
  }

  /**
   * 生产能力 蔬菜产量 10 市农业农村委, 第二产业 180210 8.0: single blanks, one of them between two Chinese words or
   * two numbers, and no mark of a sentence. One such line may be letter-spaced, or cut at a blank;
   * two in a row are rows.
   */
  private static boolean isOfCells(Line line) {
    int gaps = 0;
    int cells = 0;
    for (int i = line.from() + 1; i < line.to() - 1; i++) {
      char c = line.source().at(i);
      if ("，。；".indexOf(c) >= 0) {
        return false;
      }
      if (c == ' ') {
        gaps++;
        cells += areWords(line, i) || areNumbers(line, i) ? 1 : 0;
      }
    }
    return gaps >= 2 && cells > 0 && !Chars.isSentenceEnd(line.last());
  }

  /** 社会消费品零售总额 亿元 44.1 3.3: cells of which the last two are numbers end no line of a paragraph. */
  private static boolean isOfNumbers(Line line) {
    int gap = line.to() - 1;
    while (gap > line.from() && isOfNumber(line.source().at(gap))) {
      gap--;
    }
    return gap < line.to() - 1
        && gap > line.from() + 1
        && line.source().at(gap) == ' '
        && Chars.digit(line.source().at(gap - 1)) >= 0
        && isOfCells(line);
  }

  private static boolean isOfNumber(char c) {
    return Chars.digit(c) >= 0 || ".%-".indexOf(c) >= 0;
  }

  private static boolean areWords(Line line, int at) {
    return isHan(line, at - 2) && isHan(line, at - 1) && isHan(line, at + 1) && isHan(line, at + 2);
  }

  private static boolean areNumbers(Line line, int at) {
    return Chars.digit(line.source().at(at - 1)) >= 0 && Chars.digit(line.source().at(at + 1)) >= 0;
  }

  private static boolean isHan(Line line, int at) {
    return at >= line.from() && at < line.to() && Chars.isHan(line.source().at(at));
  }
}
