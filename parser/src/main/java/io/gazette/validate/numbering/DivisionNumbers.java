package io.gazette.validate.numbering;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 编 章 节 follow each other "依次"; 章 and 节 restart under their parent or run on (LEG-03). */
final class DivisionNumbers implements Check.Documents {

  static final Rule GAP =
      new Rule(
          "GZ304",
          "division-number-gap",
          Severity.ERROR,
          "立法法（2023）第六十五条；LEG-03",
          new Message("编、章、节的序号中断", "the number of a chapter or section is left out"),
          new Message(
              "编、章、节的序号应当依次表述；缺号多半是漏排了标题，下面的条会归到别的章节。",
              "They are numbered in order; a gap mostly means that a heading was lost, and its articles count to another chapter."),
          new Message(
              "对照原件，补上漏排的标题，或者改正序号。",
              "Compare the original; print the missing heading or correct the number."),
          new Rule.Example(
              """
          第一章　总则

          第一条　为了规范养犬，制定本办法。

          第二章　登记

          第二条　养犬应当登记。

          第四章　免疫

          第三条　犬只应当免疫。

          第五章　管理

          第四条　携犬出户应当束绳。
          """,
              """
          第一章　总则

          第一条　为了规范养犬，制定本办法。

          第二章　登记

          第二条　养犬应当登记。

          第三章　免疫

          第三条　犬只应当免疫。

          第四章　管理

          第四条　携犬出户应当束绳。
          """));

  static final Rule REPEATED =
      new Rule(
          "GZ305",
          "division-number-repeated",
          Severity.ERROR,
          "立法法（2023）第六十五条；LEG-03",
          new Message("编、章、节的序号重复", "the number of a chapter or section stands twice"),
          new Message(
              "两章同号，目录和引用都不知所指。",
              "With two chapters of one number neither contents nor references can be understood."),
          new Message("对照原件，改正序号。", "Compare the original and correct the number."),
          new Rule.Example(
              """
          第一章　总则

          第一条　为了规范养犬，制定本办法。

          第二章　登记

          第二条　养犬应当登记。

          第二章　免疫

          第三条　犬只应当免疫。

          第三章　管理

          第四条　携犬出户应当束绳。
          """,
              """
          第一章　总则

          第一条　为了规范养犬，制定本办法。

          第二章　登记

          第二条　养犬应当登记。

          第三章　免疫

          第三条　犬只应当免疫。

          第四章　管理

          第四条　携犬出户应当束绳。
          """));

  static final Rule OUT_OF_ORDER =
      new Rule(
          "GZ306",
          "division-number-out-of-order",
          Severity.ERROR,
          "立法法（2023）第六十五条；LEG-03",
          new Message("编、章、节的序号错乱", "the number of a chapter or section is out of order"),
          new Message(
              "序号写错或者两章排颠倒，读者会以为漏排了一章。",
              "Misnumbered or swapped, a chapter makes its reader think that another is lost."),
          new Message("对照原件，改正序号或者调整次序。", "Compare the original; correct the number or the order."),
          new Rule.Example(
              """
          第一章　总则

          第一条　为了规范养犬，制定本办法。

          第二章　登记

          第二条　养犬应当登记。

          第八章　免疫

          第三条　犬只应当免疫。

          第四章　管理

          第四条　携犬出户应当束绳。

          第五章　附则

          第五条　禁止饲养烈性犬。
          """,
              """
          第一章　总则

          第一条　为了规范养犬，制定本办法。

          第二章　登记

          第二条　养犬应当登记。

          第三章　免疫

          第三条　犬只应当免疫。

          第四章　管理

          第四条　携犬出户应当束绳。

          第五章　附则

          第五条　禁止饲养烈性犬。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(GAP, REPEATED, OUT_OF_ORDER);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    for (int i = 0; i <= Block.Type.SECTION.ordinal(); i++) {
      for (List<Label> run : Series.of(document, Block.Type.values()[i], 0)) {
        NumberReports.report(run, report, GAP, REPEATED, OUT_OF_ORDER);
      }
    }
  }
}
