package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.ChineseDate;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** "The order that promulgates a 规章 states … 序号, … the head's name, 公布日期" (KND-05). */
final class OrderParts implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ212",
          "order-incomplete",
          Severity.WARNING,
          "规章制定程序条例（2017）第三十条；KND-05",
          new Message("公布规章的命令缺少要素", "an order lacks what it has to state"),
          new Message(
              "命令应当载明制定机关、序号、名称、通过日期、施行日期、首长署名和公布日期。",
              "An order states issuer, number, name, dates, and the name of the head."),
          new Message("补上缺少的要素。", "Add what is missing."),
          new Rule.Example(
              """
          云川市人民政府令
          第82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          云川市人民政府令
          第82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Printed> heads = heads(document);
    if (heads.isEmpty() || !isOrder(heads)) {
      return;
    }
    boolean number =
        !Parts.of(document, Printed.Part.ORDER_NUMBER).isEmpty()
            || !Parts.of(document, Printed.Part.DOCUMENT_NUMBER).isEmpty();
    boolean dated =
        document.order().isPresent() && document.order().get().date().isPresent()
            || document.date().isPresent()
            || !Parts.of(document, Printed.Part.ORDER_DATE).isEmpty()
            || isDated(document);
    boolean signed = !Parts.of(document, Printed.Part.ORDER_SIGNATURE).isEmpty();
    if (!number) {
      report.at(heads.get(0).span(), "命令缺序号；补上", "the order has no number; add it");
    } else if (!dated) {
      report.at(heads.get(0).span(), "命令缺公布日期；补上", "the order has no date; add it");
    } else if (!signed && document.order().isPresent()) {
      report.at(heads.get(0).span(), "命令缺首长署名；补上", "the order bears no name of the head; add it");
    }
  }

  /** Its head; an order without number may be taken for a document whose title that is. */
  private static List<Printed> heads(Document document) {
    List<Printed> heads = Parts.of(document, Printed.Part.ORDER_HEAD);
    boolean title = heads.isEmpty() && document.kind().equals("令");
    return title ? Parts.of(document, Printed.Part.TITLE) : heads;
  }

  /** 令 or 命令; the article speaks of no 公告, which has a number of another form. */
  private static boolean isOrder(List<Printed> heads) {
    return heads.stream().anyMatch(head -> Parts.plain(head.text()).endsWith("令"));
  }

  /** Whether a date stands alone on a line: the signer above it was not known as one. */
  private static boolean isDated(Document document) {
    for (Block block : document.body()) {
      if (block instanceof Block.Unit unit && unit.num().isEmpty()) {
        Optional<ChineseDate.Found> date = ChineseDate.find(unit.text(), 0);
        boolean alone =
            date.isPresent()
                && unit.text().substring(0, date.get().from()).isBlank()
                && unit.text().substring(date.get().to()).isBlank();
        if (alone) {
          return true;
        }
      }
    }
    return false;
  }
}
