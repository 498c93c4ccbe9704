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
import java.util.ArrayList;
import java.util.List;

/**
 * "署名" (SIG-01): in an issue whose documents are signed, one that has its date alone. A gazette
 * that prints no signatures is left alone.
 */
final class SignatureMissing implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ236",
          "signature-missing",
          Severity.WARNING,
          "党政机关公文处理工作条例（2012）第九条；SIG-01",
          new Message("文件没有署名", "the document bears no signature"),
          new Message(
              "同期其他文件都有署名，这一份多半是漏排。",
              "The others of the issue are signed; here it was probably lost."),
          new Message("在成文日期之上补排发文机关署名。", "Set the name of the issuer above the date."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云川市人民政府关于加强防汛工作的通知（云政发〔2024〕9号）……（5）
          云川市人民政府关于加强防火工作的通知（云政发〔2024〕10号）……（7）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          云政发〔2024〕9号
          云川市人民政府关于加强防汛工作的通知
          各区、县人民政府：
          请认真做好防汛工作，保障人民安全。
          云川市人民政府
          2024年3月9日
          云政发〔2024〕10号
          云川市人民政府关于加强防火工作的通知
          各区、县人民政府：
          请认真做好防火工作，保障人民安全。
          2024年3月10日
          """,
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云川市人民政府关于加强防汛工作的通知（云政发〔2024〕9号）……（5）
          云川市人民政府关于加强防火工作的通知（云政发〔2024〕10号）……（7）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          云政发〔2024〕9号
          云川市人民政府关于加强防汛工作的通知
          各区、县人民政府：
          请认真做好防汛工作，保障人民安全。
          云川市人民政府
          2024年3月9日
          云政发〔2024〕10号
          云川市人民政府关于加强防火工作的通知
          各区、县人民政府：
          请认真做好防火工作，保障人民安全。
          云川市人民政府
          2024年3月10日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    int signed = 0;
    List<Document> unsigned = new ArrayList<>();
    for (Document document : sheet.issue().documents()) {
      if (!isDated(document) || document.addressees().isEmpty()) {
        continue;
      }
      if (Parts.of(document, Printed.Part.SIGNATURE).isEmpty()) {
        unsigned.add(document);
      } else {
        signed++;
      }
    }
    for (Document document : unsigned) {
      if (signed >= 2 * unsigned.size()) {
        report.at(
            Parts.place(document, Printed.Part.DATE),
            "日期之上没有署名；补排",
            "no signature stands above the date; set the name of the issuer");
      }
    }
  }

  private static boolean isDated(Document document) {
    return !Parts.of(document, Printed.Part.DATE).isEmpty();
  }
}
