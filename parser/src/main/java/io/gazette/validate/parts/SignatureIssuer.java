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

/** "Signature ≠ issuer of the mark" (SIG-01). */
final class SignatureIssuer implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ227",
          "signature-unlike-issuer",
          Severity.WARNING,
          "党政机关公文处理工作条例 第九条（十一）；SIG-01",
          new Message("署名与发文机关不符", "the signature is not that of the issuer"),
          new Message(
              "发文机关标志、标题和署名应当是同一机关，否则责任主体不清。",
              "Mark, title and signature name one body; else it is unclear who answers for it."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市财政局
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

  private static final List<String> ENDS = List.of("政府", "办公室", "办公厅", "委员会", "局", "厅", "部", "院");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (document.signatures().size() != 1
        || document.relation().isPresent()
        || document.order().isPresent()) {
      return;
    }
    String body = Parts.plain(document.signatures().get(0).body());
    String title = Parts.plain(document.title());
    int about = title.indexOf("关于");
    String issuer = about > 3 ? title.substring(0, about) : "";
    boolean known = body.length() > 3 && issuer.length() > 3 && isBody(issuer) && isBody(body);
    if (known && !issuer.contains(body) && !body.contains(issuer) && !shortened(body, issuer)) {
      report.at(
          Parts.place(document, Printed.Part.SIGNATURE),
          "标题的发文机关是" + issuer + "，署名是" + body + "；改成一致",
          "the title names " + issuer + ", the signature " + body + "; make them agree");
    }
  }

  private static boolean isBody(String name) {
    return ENDS.stream().anyMatch(name::endsWith);
  }

  /** Every character of the shorter name stands in the longer one, in order: 市发改委. */
  private static boolean shortened(String a, String b) {
    String small = a.length() < b.length() ? a : b;
    String large = a.length() < b.length() ? b : a;
    int at = 0;
    for (int i = 0; i < large.length() && at < small.length(); i++) {
      at += large.charAt(i) == small.charAt(at) ? 1 : 0;
    }
    return at == small.length();
  }
}
