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

/** 项 and 目 are numbered from 1 under their parent (LEG-06, LEG-07). */
final class ItemNumbers implements Check.Documents {

  static final Rule GAP =
      new Rule(
          "GZ307",
          "item-number-gap",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-06",
          new Message("项、目的序号中断", "an item number is left out"),
          new Message(
              "缺号多半是漏排了一项，引用该项的地方会落空或者指错。",
              "A gap mostly means that an item was lost; references to it dangle or hit another."),
          new Message(
              "对照原件，补上漏排的项，或者改正序号。",
              "Compare the original; print the missing item or correct the number."),
          new Rule.Example(
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：

          （一）不登记的；

          （二）不免疫的；

          （四）不束绳的；

          （五）饲养烈性犬的。

          第二条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：

          （一）不登记的；

          （二）不免疫的；

          （三）不束绳的；

          （四）饲养烈性犬的。

          第二条　本办法自2024年5月1日起施行。
          """));

  static final Rule REPEATED =
      new Rule(
          "GZ308",
          "item-number-repeated",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-06",
          new Message("项、目的序号重复", "an item number stands twice"),
          new Message(
              "两项同号，引用该项时不知所指。",
              "With two items of one number no reference to it can be understood."),
          new Message("对照原件，改正序号。", "Compare the original and correct the number."),
          new Rule.Example(
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：

          （一）不登记的；

          （二）不免疫的；

          （二）不束绳的；

          （三）饲养烈性犬的。

          第二条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：

          （一）不登记的；

          （二）不免疫的；

          （三）不束绳的；

          （四）饲养烈性犬的。

          第二条　本办法自2024年5月1日起施行。
          """));

  static final Rule OUT_OF_ORDER =
      new Rule(
          "GZ309",
          "item-number-out-of-order",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-06",
          new Message("项、目的序号错乱", "an item number is out of order"),
          new Message(
              "序号写错或者两项排颠倒，引用该项时会指错。",
              "Misnumbered or swapped, an item is missed by whoever follows a reference."),
          new Message("对照原件，改正序号或者调整次序。", "Compare the original; correct the number or the order."),
          new Rule.Example(
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：

          （一）不登记的；

          （二）不免疫的；

          （八）不束绳的；

          （四）饲养烈性犬的；

          （五）遗弃犬只的。

          第二条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　养犬人有下列行为之一的，由公安机关责令改正：

          （一）不登记的；

          （二）不免疫的；

          （三）不束绳的；

          （四）饲养烈性犬的；

          （五）遗弃犬只的。

          第二条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(GAP, REPEATED, OUT_OF_ORDER);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    for (Block.Type type : List.of(Block.Type.ITEM, Block.Type.SUBITEM)) {
      for (List<Label> run : Series.of(document, type, 0)) {
        NumberReports.report(run, report, GAP, REPEATED, OUT_OF_ORDER);
      }
    }
  }
}
