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

/** "签发人 only on documents to a superior" (HED-05). */
final class Signer implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ214",
          "signer-not-due",
          Severity.INFO,
          "党政机关公文处理工作条例 第九条（六）；HED-05",
          new Message("下行文标注了签发人", "a document that goes to no superior names its 签发人"),
          new Message(
              "只有上行文标注签发人姓名。", "Only documents to a superior name who approved them for issue."),
          new Message("删去签发人。", "Delete it."),
          new Rule.Example(
              """
          云政发〔2024〕8号 签发人：某某
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean upward =
        document.kind().equals("请示")
            || document.kind().equals("报告")
            || document.kind().equals("议案");
    for (Printed line : Parts.of(document, Printed.Part.ISSUED_BY)) {
      if (!upward) {
        report.at(line.span(), document.kind() + "不标注签发人；删去", "no signer is due here; delete it");
      }
    }
  }
}
