package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/**
 * "No space between Chinese characters, except between joint issuers in a title and in
 * letter-spaced headings" (PUN-09).
 */
final class SpaceInText implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ518",
          "space-in-text",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-09",
          new Message("汉字之间有空格", "a space stands between Chinese characters"),
          new Message(
              "中文不用空格分词；空格会使检索和比对落空，多半是转换造成的。",
              "Chinese sets no spaces; searches miss the word, and conversions put such spaces there."),
          new Message("删去空格。", "Delete it."),
          new Rule.Example(
              """
          第一条　为了规范养犬行为，保障公民人身安全，维护市容 环境，制定本办法。
          """,
              """
          第一条　为了规范养犬行为，保障公民人身安全，维护市容环境，制定本办法。
          """));

  /** A shorter line may be letter-spaced, or a row of names. */
  private static final int SHORT = 25;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void passage(Passage passage, Report report) {
    if (passage.labelEnd() > 0) {
      label(passage, report);
    }
    if (passage.role() != Passage.Role.UNIT || passage.length() < SHORT || !reads(passage)) {
      return;
    }
    int first = bodyStart(passage);
    for (int i = first; i < passage.length(); i++) {
      if (!Chars.isSpace(passage.charAt(i))) {
        continue;
      }
      int end = i;
      while (Chars.isSpace(passage.at(end))) {
        end++;
      }
      boolean within = isInside(passage.at(i - 1), passage.at(end)) && end - i <= 2;
      if (within && !new Gap(passage, i, end).isSet()) {
        report.fix(
            passage, i, end, "", "汉字之间有空格；删去", "a space between Chinese characters; delete it");
      }
      i = end;
    }
  }

  /** 第二十八 条养犬人: the space that sets off a label stands within it. */
  private static void label(Passage passage, Report report) {
    int last = passage.labelEnd() - 1;
    int from = last;
    while (Chars.isSpace(passage.at(from - 1))) {
      from--;
    }
    String text = passage.sheet().source().text();
    int next = passage.place(last) + 1;
    boolean setOff = next >= text.length() || !Chars.isHan(text.charAt(next));
    boolean only = from < last && passage.charAt(last) == '条' && !setOff;
    for (int i = 0; i < from && only; i++) {
      only = !Chars.isSpace(passage.charAt(i));
    }
    if (only && passage.sheet().mainland()) {
      report.fix(passage, from, last, "", "序号中间有空格；删去", "a space within the label; delete it");
    }
  }

  /** Beyond the label and the heading after it, which may be set off by spaces. */
  private static int bodyStart(Passage passage) {
    int at = passage.labelEnd();
    while (Chars.isSpace(passage.at(at))) {
      at++;
    }
    if (passage.unit().isPresent()) {
      at += passage.unit().get().heading().length();
    }
    while (Chars.isSpace(passage.at(at))) {
      at++;
    }
    return Math.max(1, at);
  }

  /** Whether it is a sentence: few spaces for its length, and a mark in it. */
  private static boolean reads(Passage passage) {
    int spaces = 0;
    boolean mark = false;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      spaces += Chars.isSpace(c) && !Chars.isSpace(passage.at(i - 1)) ? 1 : 0;
      mark |= c == '，' || c == '。' || c == '；' || c == ',' || c == ';';
    }
    return mark && spaces * 8 < passage.length();
  }

  private static boolean isInside(char left, char right) {
    boolean before = Chars.isHan(left) || "，、；：）》”".indexOf(left) >= 0;
    boolean after = Chars.isHan(right) || "，、；：。（《“）》”".indexOf(right) >= 0;
    return before && after && !Character.isSurrogate(left) && !Character.isSurrogate(right);
  }
}
