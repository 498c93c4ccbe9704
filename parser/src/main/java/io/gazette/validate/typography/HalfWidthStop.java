package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** A point for 。 at the end of a sentence (PUN-01). */
final class HalfWidthStop implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ504",
          "half-width-stop",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-01",
          new Message("句末用了圆点", "a point ends a Chinese sentence"),
          new Message(
              "中文句末用句号“。”；圆点会当成小数点或者序号。",
              "A Chinese sentence ends with 。; a point is taken for that of a number or a label."),
          new Message("改为“。”。", "Set 。."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法.
          """,
              """
          第一条　为了规范养犬，制定本办法。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return ".．";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char left = passage.at(at - 1);
    boolean sentence = Chars.isHan(left) || left == '”' || left == '》' || left == '）';
    if (passage.role() != Passage.Role.UNIT || !sentence || at < passage.labelEnd()) {
      return;
    }
    char next = passage.at(at + 1);
    char right = passage.from(at + 1);
    boolean ends =
        right == Chars.ERASED || Chars.isSpace(next) && Chars.isHan(right) || next == '”';
    if (ends) {
      report.fix(passage, at, at + 1, "。", "句末用了圆点；改为“。”", "a point ends the sentence; set 。");
    }
  }
}
