package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 附件1, 附件2: "附件 + number" in order (ATT-03). */
final class AttachmentOrder implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ225",
          "attachment-number-out-of-step",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.7；ATT-03",
          new Message("附件的序号不连贯", "the numbers of the attachments do not follow each other"),
          new Message(
              "按附件说明找不到这个附件，或者漏登了一个。", "It is not found by its number, or one was left out."),
          new Message("改正序号，或者补登漏掉的附件。", "Correct the number, or print what was left out."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          附件：1.云川市春耕面积表
          2.云川市种子价格表
          云川市人民政府
          2024年3月8日
          附件1
          云川市春耕面积表
          项目 面积
          附件3
          云川市种子价格表
          项目 价格
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          附件：1.云川市春耕面积表
          2.云川市种子价格表
          云川市人民政府
          2024年3月8日
          附件1
          云川市春耕面积表
          项目 面积
          附件2
          云川市种子价格表
          项目 价格
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Document> annexes = Parts.annexes(document);
    // That one does not follow at all is another fault (GZ223).
    boolean complete = Parts.of(document, Printed.Part.ATTACHMENT_LIST).size() <= annexes.size();
    int last = 0;
    for (Document annex : complete ? annexes : List.<Document>of()) {
      int number = number(annex.label());
      if (number < 1 || AttachmentTitle.isFile(annex.title())) {
        return;
      }
      if (number != last + 1) {
        report.at(
            Parts.place(annex, Printed.Part.ATTACHMENT_LABEL),
            "这里应是附件" + (last + 1),
            "附件" + (last + 1) + " is due here; correct the number, or print what was left out");
        return;
      }
      last = number;
    }
  }

  /** The 2 of 附件2 and of 附件二; 0 where the label is of another form. */
  private static int number(String label) {
    String plain = Parts.plain(label);
    String number = plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
    return number.startsWith("附件") ? ChineseNumber.parse(number.substring(2)) : 0;
  }
}
