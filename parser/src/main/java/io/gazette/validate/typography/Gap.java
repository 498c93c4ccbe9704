package io.gazette.validate.typography;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Passage;

/**
 * A space within a passage.
 *
 * @param passage it stands in
 * @param from where it begins
 * @param to just after it
 */
record Gap(Passage passage, int from, int to) {

  private static final int LONGEST_ISSUER = 40;
  private static final int LONGEST_FIELD = 8;
  private static final int LONGEST_CAPTION = 12;
  private static final int LONGEST_NAME = 4;
  private static final String ISSUER_ENDS = "府厅局委院会部办室行社团署央盟联军处";
  private static final String[] MATTERS = {"关于", "印发", "转发", "批转", "公告", "令"};
  private static final String[] CAPTIONS = {"附录", "附表", "附图", "表", "图"};

  /** Whether the setter puts a space here on purpose. */
  boolean isSet() {
    return isAfterLabel()
        || isBeforeLabel()
        || isLetterSpacing()
        || isBetweenIssuers()
        || isBetweenFields()
        || isBetweenHalves()
        || isAfterCaption()
        || isInName()
        || isInRow();
  }

  /**
   * 1 职业技能鉴定机构设立审批 人力资源社会保障部 《劳动法》, 社会消费品零售总额 亿元 210.8, 孙某某　市应急局局长: cells of a row, which a
   * conversion left as a line.
   */
  private boolean isInRow() {
    String text = passage.sheet().source().text();
    int at = passage.place(from);
    int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
    int start = text.lastIndexOf('\n', at) + 1;
    while (start < at && Chars.isBlank(text.charAt(start))) {
      start++;
    }
    int word = start;
    int digits = 0;
    while (!Chars.isBlank(text.charAt(word))) {
      digits += Chars.digit(text.charAt(word)) >= 0 ? 1 : 0;
      word++;
    }
    boolean counted = digits > 0 && digits == word - start && word < at;
    boolean name = word == at && text.charAt(at) == '　' && at - start <= LONGEST_NAME;
    return counted || name || isRow(text, start, end);
  }

  /** Two gaps and more, and no mark of a sentence. */
  private static boolean isRow(String text, int from, int to) {
    int gaps = 0;
    for (int i = from + 1; i < to; i++) {
      if ("，。；".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      gaps += Chars.isBlank(text.charAt(i)) && !Chars.isBlank(text.charAt(i - 1)) ? 1 : 0;
    }
    return gaps >= 2;
  }

  /** “第一百二十条之四 利用…, 。第五条 养犬…: a label that is quoted, or was not set on a line of its own. */
  private boolean isAfterLabel() {
    int at = from;
    while (at > 0 && isOfLabel(passage.charAt(at - 1))) {
      at--;
    }
    boolean label = at < from - 1 && passage.at(at - 1) == '第';
    boolean division = "编章节".indexOf(passage.at(from - 1)) >= 0;
    char before = passage.at(at - 2);
    return label && (division || at == 1 || Chars.isSpace(before) || "“‘：。".indexOf(before) >= 0);
  }

  private boolean isBeforeLabel() {
    int at = to + 1;
    while (isOfLabel(passage.at(at))) {
      at++;
    }
    boolean setOff = Chars.isSpace(passage.at(at)) || passage.at(at) == '部' || isAfterHeading();
    return passage.at(to) == '第' && at > to + 1 && setOff;
  }

  /** 第二章 设立、变更与终止 第五条: the heading of a division ends here. */
  private boolean isAfterHeading() {
    int at = from - 1;
    while (at > 0 && at > from - LONGEST_ISSUER && !Chars.isSpace(passage.charAt(at))) {
      at--;
    }
    return "编章节".indexOf(passage.at(at - 1)) >= 0 && Chars.isSpace(passage.at(at));
  }

  private static boolean isOfLabel(char c) {
    return ChineseNumber.isNumeral(c) || "条之编章节".indexOf(c) >= 0;
  }

  /** 参 考 文 献: "letter-spaced headings are one word" (LEG-16). */
  private boolean isLetterSpacing() {
    return isAlone(from - 1) && (from == 1 || isAlone(to) || isAlone(from - 3));
  }

  private boolean isAlone(int at) {
    return Chars.isHan(passage.at(at)) && isEnd(at - 1) && isEnd(at + 1);
  }

  private boolean isEnd(int at) {
    return at < 0 || at >= passage.length() || Chars.isSpace(passage.charAt(at));
  }

  /** 《中共中央 国务院关于…》: "except between joint issuers in a title" (PUN-09). */
  private boolean isBetweenIssuers() {
    if (ISSUER_ENDS.indexOf(passage.at(from - 1)) < 0) {
      return false;
    }
    for (int i = to + 1; i < Math.min(passage.length(), to + LONGEST_ISSUER); i++) {
      boolean ends = Chars.isSpace(passage.charAt(i)) || isMatter(i);
      if (ends) {
        return ISSUER_ENDS.indexOf(passage.before(i)) >= 0;
      }
      if ("，。；：》".indexOf(passage.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isMatter(int at) {
    for (String word : MATTERS) {
      if (passage.has(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 电话：12345 传真：12346: what is told side by side is set apart. */
  private boolean isBetweenFields() {
    int at = to;
    while (Chars.isHan(passage.at(at)) && at - to < LONGEST_FIELD) {
      at++;
    }
    boolean next = at > to + 1 && (passage.at(at) == '：' || passage.at(at) == ':');
    boolean last = false;
    for (int i = from - 1; next && !last && i >= 0 && i > from - LONGEST_ISSUER; i--) {
      last = passage.charAt(i) == '：' || passage.charAt(i) == ':';
    }
    return last;
  }

  /** 《持续发力 纵深推进》, 本刊讯：持续发力 纵深推进: a motto of two halves. */
  private boolean isBetweenHalves() {
    int half = 0;
    while (Chars.isHan(passage.at(to + half)) && Chars.isHan(passage.at(from - 1 - half))) {
      half++;
    }
    return half >= 4
        && "《“：".indexOf(passage.at(from - 1 - half)) >= 0
        && !Chars.isHan(passage.at(to + half));
  }

  /** 附录A（规范性） 指标: the caption after its label. */
  private boolean isAfterCaption() {
    for (String word : CAPTIONS) {
      if (passage.has(word, 0) && from <= LONGEST_CAPTION) {
        return true;
      }
    }
    return false;
  }

  /** 李　华同志: a name of two characters is set to the width of three. */
  private boolean isInName() {
    return to == from + 1
        && passage.at(from) == '　'
        && Chars.isHan(passage.at(from - 1))
        && !Chars.isHan(passage.at(from - 2))
        && Chars.isHan(passage.at(to));
  }
}
