package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** "Ellipsis …… of six points" (PUN-08). */
final class BadEllipsis implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ517",
          "bad-ellipsis",
          Severity.INFO,
          "GB/T 15834—2011；4.11；PUN-08",
          new Message("省略号形式不对", "an ellipsis has the wrong form"),
          new Message("省略号是六个点“……”，占两个字的位置。", "An ellipsis is six points, ……."),
          new Message("改为“……”。", "Set ……."),
          new Rule.Example(
              """
          第一条　养犬人应当登记、免疫、束绳。。。
          """,
              """
          第一条　养犬人应当登记、免疫、束绳……
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "。.…";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    boolean chinese = Script.isChinese(passage.at(at - 1)) && passage.role() == Passage.Role.UNIT;
    char mark = passage.charAt(at);
    if (!chinese || passage.at(at - 1) == mark) {
      return;
    }
    int end = at;
    while (passage.at(end) == mark) {
      end++;
    }
    int wrong = mark == '…' ? 1 : Math.max(3, end - at);
    if (end - at == wrong && end - at <= 6) {
      report.fix(passage, at, end, "……", "省略号应为“……”", "the ellipsis is ……");
    }
  }
}
