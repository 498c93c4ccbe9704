package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** 乔木、施工、段明三名同志: as many persons are named as are counted. */
final class CountedPersons implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ335",
          "persons-miscounted",
          Severity.WARNING,
          "",
          new Message("列出的人数与所写的不同", "more or fewer persons are named than are counted"),
          new Message(
              "不是数错了，就是漏排、多排了一个人。", "Either the count is wrong, or a name was lost or set twice."),
          new Message(
              "对照原件，改正人数，或者补上漏排的姓名。", "Compare the original; correct the count or the names."),
          new Rule.Example(
              """
          云川市人民政府关于记功奖励的决定
          给予乔木、施工、段明四名同志记功奖励。
          """,
              """
          云川市人民政府关于记功奖励的决定
          给予乔木、施工、段明三名同志记功奖励。
          """));

  private static final int LONGEST_NAME = 4;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "名位";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int from = at;
    while (from > 0 && ChineseNumber.isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    boolean persons = passage.has("同志", at + 1) || passage.has("个人", at + 1);
    int counted = persons && from < at ? ChineseNumber.parse(passage, from, at) : -1;
    int named = counted > 1 ? named(passage, from) : 0;
    if (named > 1 && named != counted) {
      report.at(
          passage,
          from,
          at + 1,
          "前面列了" + named + "人，这里说" + passage.text(from, at + 1) + "；改成一致",
          named + " are named, " + counted + " are counted; make them agree");
    }
  }

  /** How many names stand in a row before {@code end}; 等 before the count says: among others. */
  private static int named(Passage passage, int end) {
    int named = 1;
    int length = 0;
    for (int i = end - 1; i >= 0 && length <= LONGEST_NAME; i--) {
      char c = passage.charAt(i);
      if (c == '等' && i == end - 1) {
        return 0;
      }
      if (c == '、') {
        named++;
        length = 0;
      } else if (Chars.isHan(c)) {
        length++;
      } else {
        return "，。；：".indexOf(c) >= 0 ? named : 0;
      }
    }
    return named;
  }
}
