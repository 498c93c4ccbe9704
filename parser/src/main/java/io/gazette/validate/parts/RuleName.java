package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "规章 may be called 规定 or 办法, never 条例" (KND-03). */
final class RuleName implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ210",
          "rule-named-regulation",
          Severity.WARNING,
          "规章制定程序条例（2017）第七条；KND-03",
          new Message("政府令公布的规章称为“条例”", "a rule promulgated by a government order is called 条例"),
          new Message("规章的名称一般称规定、办法，不得称条例。", "A rule is called 规定 or 办法, never 条例."),
          new Message(
              "改称“规定”或者“办法”；如是地方性法规，由人大常委会公布。",
              "Call it 规定 or 办法; a local regulation is published by its standing committee."),
          new Rule.Example(
              """
          云川市人民政府令
          第82号
          《云川市养犬条例》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬条例
          第一条　为了规范养犬，制定本条例。
          第二条　养犬应当登记。
          第三条　本条例自2024年5月1日起施行。
          """,
              """
          云川市人民政府令
          第82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (document.order().isEmpty() || !document.title().endsWith("条例")) {
      return;
    }
    // 行政法规 may be 条例: those of the State Council.
    String issuer = document.order().get().issuer();
    if (issuer.endsWith("人民政府") && !issuer.contains("国务院")) {
      report.at(
          Parts.title(document),
          "规章不得称条例；改称规定或者办法",
          "a rule of a government is never called 条例; call it 规定 or 办法");
    }
  }
}
