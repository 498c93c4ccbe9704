package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/**
 * "附件 + number at the top left, number and title as in the 附件说明" (ATT-03): what is announced
 * follows, and what follows was announced.
 */
final class AttachmentMissing implements Check.Documents {

  static final Rule MISSING =
      new Rule(
          "GZ223",
          "attachment-missing",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.7；ATT-03",
          new Message("附件说明列出的附件没有刊登", "an attachment that is announced does not follow"),
          new Message(
              "附件与正文有同等效力；漏登的部分读者无从执行。",
              "Attachments bind like the text; nobody can follow what is left out."),
          new Message("补登附件，或者注明“附件略”。", "Print it, or say 附件略."),
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

  static final Rule UNANNOUNCED =
      new Rule(
          "GZ224",
          "attachment-not-announced",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.4；ATT-01",
          new Message("正文没有附件说明", "an attachment follows that the text does not announce"),
          new Message(
              "没有附件说明，附件与正文的关系不明，也容易漏登。",
              "Unannounced it is unclear what it belongs to, and easily left out."),
          new Message("在正文下空一行写“附件：……”。", "Set 附件：… below the text, with one empty line between."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          附件
          云川市春耕面积表
          项目 面积
          """,
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          附件：云川市春耕面积表
          云川市人民政府
          2024年3月8日
          附件
          云川市春耕面积表
          项目 面积
          """));

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, UNANNOUNCED);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Printed> list = Parts.of(document, Printed.Part.ATTACHMENT_LIST);
    List<Document> annexes = Parts.annexes(document);
    // A page of the web links its attachments, and prints 附件 over the links.
    boolean issue = sheet.issue().masthead().isPresent();
    if (!list.isEmpty() && (issue || !annexes.isEmpty())) {
      missing(list, annexes, report.of(MISSING));
    } else if (issue
        && list.isEmpty()
        && !annexes.isEmpty()
        && isOwn(document)
        && !speaks(document)) {
      Document first = annexes.get(0);
      report
          .of(UNANNOUNCED)
          .at(
              Parts.place(first, Printed.Part.ATTACHMENT_LABEL),
              "正文没有说明这个附件；补上“附件：……”",
              "the text announces no attachment; add 附件：…");
    }
  }

  private static void missing(List<Printed> list, List<Document> annexes, Report report) {
    int names = 0;
    Printed last = list.get(0);
    for (Printed line : list) {
      int number = number(line.text());
      if (line.text().contains("略") || number > 0 && number != names + 1) {
        return;
      }
      if (number > 0) {
        names = number;
        last = names == annexes.size() + 1 ? line : last;
      }
    }
    if (annexes.size() < Math.max(names, 1)) {
      report.at(
          last.span(),
          "附件说明列有的附件没有刊登；补登，或者注明“略”",
          "what is announced here does not follow; print it");
    }
  }

  /** The 2 of {@code 附件：2.名单}; 0 where the line has no number. */
  private static int number(String line) {
    String text = Parts.plain(line);
    int from = text.startsWith("附件:") ? 3 : 0;
    int to = from;
    while (to < text.length() && Chars.digit(text.charAt(to)) >= 0) {
      to++;
    }
    boolean label = to > from && to - from <= 2 && to < text.length() && text.charAt(to) == '.';
    return label ? ChineseNumber.parse(text.substring(from, to)) : 0;
  }

  private static boolean isOwn(Document document) {
    return document.relation().isEmpty() && document.order().isEmpty();
  }

  /** 见附件, 详见附表1: the text itself points at it, or what it issues does. */
  private static boolean speaks(Document document) {
    return speaks(document.body())
        || document.attachments().stream()
            .filter(a -> a.relation().filter(Document.Relation.ISSUED::equals).isPresent())
            .anyMatch(issued -> speaks(issued.body()));
  }

  private static boolean speaks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit
          && (speaks(unit.heading()) || speaks(unit.text()) || speaks(unit.children()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(String text) {
    return text.contains("附件") || text.contains("附表") || text.contains("附后");
  }
}
