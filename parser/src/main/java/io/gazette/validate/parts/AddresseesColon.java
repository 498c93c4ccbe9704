package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "主送机关: … ends with a full-width colon" (ADR-01). */
final class AddresseesColon implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ219",
          "addressees-without-colon",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.2；ADR-01",
          new Message("主送机关后面没有冒号", "the addressees end in no colon"),
          new Message("主送机关与正文之间用全角冒号，缺了就会连读。", "A colon parts the addressees from the text."),
          new Message("补上“：”。", "Add ：."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府，市政府有关部门。
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府，市政府有关部门：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  private static final String ZH = "主送机关后面没有冒号；补上“：”";
  private static final String EN = "the addressees end in no colon; add ：";

  /** Words that begin the text of a document. */
  private static final List<String> BEGINNINGS = List.of("现", "经", "为", "根据", "按照", "请", "近");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    for (Printed line : Parts.of(document, Printed.Part.ADDRESSEES)) {
      String text = line.text().strip();
      boolean colon = text.isEmpty() || "：:︰".indexOf(text.charAt(text.length() - 1)) >= 0;
      String first = sheet.line(line.span().line()).strip();
      if (!colon || isList(first) && text.startsWith(first) && begins(text, first.length())) {
        report.at(sheet.lineOf(line.span()), ZH, EN);
      }
    }
    boolean none =
        document.addressees().isEmpty()
            && document.number().isPresent()
            && document.relation().isEmpty();
    if (none
        && !document.body().isEmpty()
        && document.body().get(0) instanceof Block.Unit unit
        && unit.num().isEmpty()
        && (document.body().size() > 1 || unit.span().endLine() > unit.span().line())
        && isList(sheet.line(unit.span().line()))) {
      report.at(sheet.lineOf(unit.span()), ZH, EN);
    }
  }

  /** 各区、县人民政府，市政府有关部门。 is read as a sentence, or as the beginning of one, but says nothing. */
  private static boolean isList(String line) {
    String text = line.strip();
    boolean bodies = text.contains("人民政府") || text.contains("部门") || text.contains("单位");
    boolean verb =
        text.contains("应") || text.contains("要") || text.contains("请") || text.contains("的");
    return text.startsWith("各") && bodies && !verb && text.length() < 100;
  }

  /** Whether the text of the document begins at {@code at}: …各直属单位经研究，决定任命：. */
  private static boolean begins(String text, int at) {
    String rest = text.substring(at).strip();
    return rest.indexOf('，') >= 0 && BEGINNINGS.stream().anyMatch(rest::startsWith);
  }
}
