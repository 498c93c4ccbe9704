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

/** "附注 in round brackets on the line after the date" (SIG-05). */
final class NoteBrackets implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ231",
          "note-without-round-brackets",
          Severity.INFO,
          "GB/T 9704—2012 7.3.6；SIG-05",
          new Message("附注没有用圆括号", "a note stands in no round brackets"),
          new Message("附注加圆括号编排在成文日期下一行。", "A note stands in round brackets below the date."),
          new Message("改为“（）”。", "Set （）."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          【此件公开发布】
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          （此件公开发布）
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    for (Printed line : Parts.of(document, Printed.Part.NOTE)) {
      String text = line.text().strip();
      if (!text.isEmpty() && text.charAt(0) != '（' && text.charAt(0) != '(') {
        report.at(line.span(), "附注改用圆括号", "a note stands in round brackets");
      }
    }
    // 【此件公开发布】 is read as the rubric of what follows.
    for (Document attachment : document.attachments()) {
      for (Printed line : Parts.of(attachment, Printed.Part.RUBRIC)) {
        if (line.text().contains("此件")) {
          report.at(line.span(), "附注改用圆括号", "a note stands in round brackets");
        }
      }
    }
  }
}
