package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** "、 after 一, nothing after a bracketed label or ①, a point after 1" (BOD-02). */
final class LabelMark implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ321",
          "mark-after-label",
          Severity.INFO,
          "GB/T 15834—2011 4.5.3.3；BOD-02",
          new Message("序号后面的标点不对", "a label is followed by the wrong mark"),
          new Message(
              "“一”后用顿号，带括号的序号后不用标点，“1”后用下脚点。", "一 takes 、, a bracketed label nothing, 1 a point."),
          new Message("改正标点。", "Set the right mark."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）、免疫。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void passage(Passage passage, Report report) {
    if (passage.unit().isEmpty() || passage.labelEnd() < 2) {
      return;
    }
    int end = passage.labelEnd();
    char last = passage.at(end - 1);
    boolean after = "）)".indexOf(last) >= 0 && "、，.．".indexOf(passage.at(end)) >= 0;
    boolean within = "、，.．".indexOf(last) >= 0 && "）)".indexOf(passage.at(end - 2)) >= 0;
    if (after && passage.at(end) != Chars.ERASED) {
      report.fix(
          passage,
          end,
          end + 1,
          "",
          "带括号的序号后面不用标点；删去",
          "nothing follows a bracketed label; delete it");
    } else if (within) {
      report.fix(
          passage,
          end - 1,
          end,
          "",
          "带括号的序号后面不用标点；删去",
          "nothing follows a bracketed label; delete it");
    }
  }
}
