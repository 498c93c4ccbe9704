package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** 市公安局、市公安局、市财政局: one item of a row twice in a row. */
final class RepeatedItem implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ534",
          "item-of-row-repeated",
          Severity.WARNING,
          "PUN-11",
          new Message("并列成分重复", "one item stands twice in a row of items"),
          new Message(
              "重排了一项，应有的一项可能因此丢失。", "One was set twice, and the one that is due may be lost."),
          new Message("删去一个，或者补上应有的一项。", "Delete one, or restore what is due."),
          new Rule.Example(
              """
          第一条　养犬由市公安局、市公安局、市财政局管理。
          """,
              """
          第一条　养犬由市公安局、市民政局、市财政局管理。
          """));

  private static final int SHORTEST = 3;

  private static final int LONGEST = 20;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "、";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char last = passage.at(at - 1);
    int end = at + 1;
    while (Chars.isHan(passage.at(end)) && end - at <= LONGEST) {
      end++;
    }
    int length = end - at - 1;
    boolean whole = passage.at(end) == '、' || "，。；".indexOf(passage.at(end)) >= 0;
    boolean item =
        length >= SHORTEST
            && last == passage.at(end - 1)
            && passage.at(end) != Chars.ERASED
            && whole;
    if (item && passage.endsBefore(passage.text(at + 1, end), at) && begins(passage, at - length)) {
      String text = passage.text(at + 1, end);
      report.at(
          passage,
          at + 1,
          end,
          "“" + text + "”重复；删去一个，或者补上应有的一项",
          text + " stands twice; delete one, or restore what is due");
    }
  }

  /** 临时管理规约、管理规约: the one before is longer, and another. */
  private static boolean begins(Passage passage, int at) {
    char before = passage.at(at - 1);
    return !Chars.isHan(before) || "由对向与和及或经".indexOf(before) >= 0;
  }
}
