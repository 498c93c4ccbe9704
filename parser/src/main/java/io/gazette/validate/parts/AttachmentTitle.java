package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/**
 * "Number and title as in the 附件说明" (ATT-03); "Arabic numbers with a point" (ATT-01); "no
 * punctuation after an attachment's name" (ATT-02).
 */
final class AttachmentTitle implements Check.Documents {

  static final Rule DIFFERS =
      new Rule(
          "GZ221",
          "attachment-title-differs",
          Severity.WARNING,
          "GB/T 9704—2012 7.3.7；ATT-03",
          new Message("附件的标题与附件说明不同", "an attachment bears another title than announced"),
          new Message("读者分不清是不是同一个附件。", "It is unclear whether it is the one announced."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          附件：云川市春耕面积表
          云川市人民政府
          2024年3月8日
          附件
          云川市春播面积表
          项目 面积
          """,
              """
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

  static final Rule MARK =
      new Rule(
          "GZ222",
          "attachment-name-with-mark",
          Severity.INFO,
          "GB/T 9704—2012 7.3.4；ATT-02",
          new Message("附件名称后面有标点", "a mark follows the name of an attachment"),
          new Message("附件名称后不加标点。", "The name of an attachment takes no mark."),
          new Message("删去标点。", "Delete it."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          附件：云川市春耕面积表。
          云川市人民政府
          2024年3月8日
          附件
          云川市春耕面积表
          项目 面积
          """,
              """
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
    return List.of(DIFFERS, MARK);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Printed> list = Parts.of(document, Printed.Part.ATTACHMENT_LIST);
    for (Printed line : list) {
      String text = line.text().strip();
      if (!text.isEmpty() && "。；，、;,.".indexOf(text.charAt(text.length() - 1)) >= 0) {
        report.of(MARK).at(line.span(), "附件名称后面有标点；删去", "a mark follows the name; delete it");
      }
    }
    StringBuilder announced = new StringBuilder();
    list.forEach(line -> announced.append(Parts.plain(line.text())));
    for (Document annex : Parts.annexes(document)) {
      String title = Parts.plain(annex.title());
      if (announced.length() > 0
          && !title.isEmpty()
          && !isFile(title)
          && announced.indexOf(withoutNote(title)) < 0
          && !isPart(title, announced.toString())) {
        report
            .of(DIFFERS)
            .between(
                Parts.titles(annex),
                list.get(0).span(),
                "附件说明没有《" + annex.title() + "》；改成一致",
                "《" + annex.title() + "》 is not what was announced; make them agree");
      }
    }
  }

  /** 附件2：修订说明.pdf on a page of the web leads to a file, whose title nobody sees. */
  static boolean isFile(String title) {
    int dot = title.lastIndexOf('.');
    boolean suffix = dot > 0 && title.length() - dot <= 5 && dot < title.length() - 2;
    for (int i = dot + 1; i < title.length() && suffix; i++) {
      suffix = Chars.isLatin(title.charAt(i));
    }
    return suffix;
  }

  /** 废止的规范性文件目录（12件）: what stands in brackets behind a title is no part of its name. */
  private static String withoutNote(String title) {
    int open = title.endsWith(")") ? title.lastIndexOf('(') : 0;
    return open > 0 ? title.substring(0, open) : title;
  }

  /** A longer title that holds all that was announced: （样表） put after it. */
  private static boolean isPart(String title, String announced) {
    int colon = announced.indexOf(':');
    String name = announced.substring(colon + 1);
    return !name.isEmpty() && title.contains(name);
  }
}
