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
import java.util.Optional;
import java.util.StringTokenizer;

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
    String issuer = about > 3 ? beforeAct(title.substring(0, about)) : "";
    Optional<String> other = otherOf(document, body);
    if (other.isPresent()) {
      report.at(
          Parts.place(document, Printed.Part.SIGNATURE),
          "标题的发文机关还有" + other.get() + "，没有署名；补上",
          "the title names " + other.get() + " too, which does not sign; add it");
    } else if (isBody(issuer) && isBody(body) && !agree(issuer, body)) {
      report.between(
          Parts.place(document, Printed.Part.SIGNATURE),
          Parts.titles(document),
          "标题的发文机关是" + issuer + "，署名是" + body + "；改成一致",
          "the title names " + issuer + ", the signature " + body + "; make them agree");
    } else if (about == 0 && isBody(body) && !isOfCode(document, body)) {
      String number = document.number().get().normal();
      report.at(
          Parts.place(document, Printed.Part.SIGNATURE),
          "文号是" + number + "，署名是" + body + "；改成一致",
          "the number is " + number + ", the signature " + body + "; make them agree");
    }
  }

  /** 某市财政局　某市教育局关于…的通知, signed by one of them: the other. */
  private static Optional<String> otherOf(Document document, String body) {
    int about = document.title().indexOf("关于");
    StringTokenizer names =
        new StringTokenizer(beforeAct(document.title().substring(0, Math.max(0, about))), " 　、");
    List<String> issuers = new ArrayList<>();
    while (names.hasMoreTokens()) {
      issuers.add(names.nextToken());
    }
    boolean joint = issuers.size() > 1 && issuers.stream().allMatch(SignatureIssuer::isPlainBody);
    boolean signs = joint && issuers.stream().anyMatch(issuer -> issuer.equals(body));
    return issuers.stream().filter(issuer -> signs && !issuer.equals(body)).findFirst();
  }

  /** 国务院办公厅 of 国务院办公厅转发国家计委、财政部. */
  private static String beforeAct(String bodies) {
    int at = Math.max(bodies.indexOf("转发"), bodies.indexOf("批转"));
    return at > 0 ? bodies.substring(0, at) : bodies;
  }

  /** One may be the short name of the other; but an office is not the body whose office it is. */
  private static boolean agree(String issuer, String body) {
    return isOffice(issuer) == isOffice(body)
        && (issuer.contains(body) || body.contains(issuer) || Parts.isShortFor(body, issuer));
  }

  private static boolean isOffice(String name) {
    return name.endsWith("办公室") || name.endsWith("办公厅");
  }

  /** A title that names no issuer: 云政发 is the code of a government, 云政办发 of its office. */
  private static boolean isOfCode(Document document, String body) {
    String code = document.number().isPresent() ? document.number().get().code() : "";
    boolean office = code.contains("政办") || code.contains("府办");
    boolean government = !office && (code.endsWith("政发") || code.endsWith("府发"));
    return office ? isOffice(body) : !government || body.endsWith("政府");
  }

  /** What has brackets in it is a line of a list that was taken for a part of the title. */
  private static boolean isPlainBody(String name) {
    return isBody(name) && name.indexOf('（') < 0;
  }

  private static boolean isBody(String name) {
    return name.length() > 3 && ENDS.stream().anyMatch(name::endsWith);
  }
}
