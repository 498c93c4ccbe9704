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

/** "抄送 + full-width colon, names, full stop at the end" (COL-01). */
final class CopiedTo implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ232",
          "copied-to-without-stop",
          Severity.INFO,
          "GB/T 9704—2012 7.4.2；COL-01",
          new Message("抄送机关后面没有句号", "the list of copies ends in no stop"),
          new Message("最后一个抄送机关名称后标句号。", "The last body that gets a copy is followed by 。."),
          new Message("补上“。”。", "Add 。."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          抄送：市委办公室
          云川市人民政府办公室　2024年3月11日印发
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          抄送：市委办公室。
          云川市人民政府办公室　2024年3月11日印发
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Printed> lines = Parts.of(document, Printed.Part.COPIED_TO);
    if (!lines.isEmpty()) {
      Printed last = last(lines);
      if (!last.text().strip().endsWith("。")) {
        report.at(last.span(), "抄送机关后面没有句号；补上", "the list ends in no stop; add 。");
      }
    }
  }

  /** The last line of the list; without 。 the office that printed the document goes on with it. */
  private static Printed last(List<Printed> lines) {
    Printed last = lines.get(lines.size() - 1);
    String text = last.text().strip();
    boolean office =
        lines.size() > 1 && (text.endsWith("办公室") || text.endsWith("办公厅")) && isWhole(text);
    return office ? lines.get(lines.size() - 2) : last;
  }

  private static boolean isWhole(String text) {
    return text.indexOf('，') < 0 && text.indexOf('、') < 0;
  }
}
