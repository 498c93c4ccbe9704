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

/** 政办 in a number is the code of a general office (GW 9: 发文机关代字). */
final class NumberIssuer implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ207",
          "number-code-unlike-issuer",
          Severity.WARNING,
          "党政机关公文处理工作条例 第九条（五）",
          new Message("机关代字与发文机关不符", "the code of the number is not that of the issuer"),
          new Message(
              "“政办”是政府办公室的代字；代字与机关不符，文号或者机关必有一误。",
              "政办 is the code of a general office; number or issuer is wrong."),
          new Message(
              "对照原件，改正文号或者发文机关。", "Compare the original; correct the number or the issuer."),
          new Rule.Example(
              """
          云政办发〔2024〕8号
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
    if (document.number().isEmpty() || document.issuer().isEmpty()) {
      return;
    }
    String code = document.number().get().code();
    String issuer = document.issuer();
    boolean office = issuer.contains("办公室") || issuer.contains("办公厅");
    boolean government = issuer.endsWith("人民政府");
    boolean wrong = code.contains("政办") && government || code.endsWith("政发") && office;
    if (wrong) {
      report.between(
          Parts.place(document, Printed.Part.DOCUMENT_NUMBER),
          Parts.titles(document),
          code + "不是" + issuer + "的代字；改正",
          code + " is not the code of " + issuer + "; correct it");
    }
  }
}
