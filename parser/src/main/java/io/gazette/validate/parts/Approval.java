package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "A 地方性法规 of a 设区的市 needs 批准 by the provincial 常委会 …: the 题注 shows both steps" (KND-04). */
final class Approval implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ211",
          "approval-not-shown",
          Severity.WARNING,
          "立法法（2023）第八十一条、第八十八条；KND-04",
          new Message("设区的市的地方性法规没有载明批准", "a regulation of a city shows no approval"),
          new Message(
              "须报省、自治区人大常委会批准后施行，题注应当载明通过和批准。",
              "It needs the approval of the province; the note under the title shows both steps."),
          new Message("补上批准机关和日期。", "Add who approved it and when."),
          new Rule.Example(
              """
          云川市养犬条例
          （2023年12月1日云川市第八届人民代表大会常务委员会第九次会议通过）
          第一条　为了规范养犬，制定本条例。
          第二条　本条例自2024年5月1日起施行。
          """,
              """
          云川市养犬条例
          （2023年12月1日云川市第八届人民代表大会常务委员会第九次会议通过 2024年1月12日东江省第十三届人民代表大会常务委员会第八次会议批准）
          第一条　为了规范养犬，制定本条例。
          第二条　本条例自2024年5月1日起施行。
          """));

  /** Under the State directly, or with laws of their own as special economic zones. */
  private static final List<String> FREE =
      List.of("北京市", "上海市", "天津市", "重庆市", "深圳市", "珠海市", "汕头市", "厦门市");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (document.type() != Document.DocumentType.ACT || !sheet.mainland() || !makesLaw(document)) {
      return;
    }
    boolean passed = false;
    boolean approved = false;
    for (Document.AdoptionStep step : document.adoption()) {
      passed |= step.action().contains("通过") && isOfCity(step.body()) && isRecent(step);
      approved |= step.action().contains("批准");
    }
    boolean named =
        Parts.of(document, Printed.Part.ADOPTION_NOTE).stream()
            .anyMatch(line -> line.text().contains("批准"));
    if (passed && !approved && !named) {
      report.at(
          Parts.place(document, Printed.Part.ADOPTION_NOTE),
          "题注只有通过，没有批准；补上批准机关和日期",
          "the note shows no approval by the province; add it");
    }
  }

  /** 立法法 art. 81 speaks of regulations; decisions on persons and budgets are not approved. */
  private static boolean makesLaw(Document document) {
    boolean amends = document.title().contains("修改") || document.title().contains("废止");
    return amends || !document.kind().equals("决定") && !document.kind().equals("决议");
  }

  private static boolean isOfCity(String body) {
    int city = body.indexOf("市");
    boolean committee = body.contains("人民代表大会");
    boolean free = FREE.stream().anyMatch(body::startsWith);
    return committee
        && city > 0
        && city <= 6
        && !free
        && !body.contains("省")
        && !body.contains("自治区");
  }

  private static boolean isRecent(Document.AdoptionStep step) {
    return step.date().isPresent() && step.date().get().getYear() >= 1987;
  }
}
