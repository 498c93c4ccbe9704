package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 特此公告 at the end of a 通告, 你县 to a 市: a phrase that was left over from another document. */
final class ClosingPhrase implements Check.Documents {

  static final Rule KIND =
      new Rule(
          "GZ244",
          "phrase-of-other-kind",
          Severity.WARNING,
          "党政机关公文处理工作条例 第八条；KND-01",
          new Message("用语与文种不符", "a phrase belongs to another kind of document"),
          new Message(
              "公告、通告、通知的用语各不相同，错用多半是套用了别的文件。",
              "Each kind has its own phrases; another one was left over from a model."),
          new Message("改为本文种的用语。", "Use the phrase of this kind."),
          new Rule.Example(
              """
          云川市人民政府关于禁止放牧的通告
          为了保护草场，本市城区内禁止放牧。
          特此公告。
          云川市人民政府
          2024年3月8日
          """,
              """
          云川市人民政府关于禁止放牧的通告
          为了保护草场，本市城区内禁止放牧。
          特此通告。
          云川市人民政府
          2024年3月8日
          """));

  static final Rule ADDRESS =
      new Rule(
          "GZ245",
          "addressee-called-otherwise",
          Severity.WARNING,
          "",
          new Message("对主送机关的称呼不对", "the addressee is called something else"),
          new Message(
              "对市人民政府称“你县”，多半是套用了别的文件。", "你县 to a city was left over from another document."),
          new Message("改为与主送机关相应的称呼。", "Call it what it is."),
          new Rule.Example(
              """
          云政函〔2024〕5号
          云川市人民政府关于同意设立工业园区的批复
          溪口县人民政府：
          你市《关于设立工业园区的请示》收悉。经研究，同意设立。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政函〔2024〕5号
          云川市人民政府关于同意设立工业园区的批复
          溪口县人民政府：
          你县《关于设立工业园区的请示》收悉。经研究，同意设立。
          云川市人民政府
          2024年3月8日
          """));

  private static final List<String> KINDS = List.of("公告", "通告", "通知", "通报");

  private static final String PLACES = "省市县区州旗";

  @Override
  public List<Rule> rules() {
    return List.of(KIND, ADDRESS);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    String title = Parts.plain(document.title());
    String kind = title.substring(Math.max(0, title.length() - 2));
    boolean closes = KINDS.contains(kind) || kind.equals("批复") || kind.equals("复函");
    char place = place(document);
    for (Block block : document.body()) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        if (closes) {
          phrases(unit, kind, sheet, report);
        }
        if (place != ' ') {
          addressed(unit, place, sheet, report);
        }
      }
    }
  }

  private static void phrases(Block.Unit unit, String kind, Sheet sheet, Report report) {
    for (String other : KINDS) {
      String phrase = "特此" + other;
      boolean closing = unit.text().strip().startsWith(phrase) && unit.text().length() < 8;
      if (closing && !other.equals(kind)) {
        report
            .of(KIND)
            .at(
                sheet.within(unit.span(), phrase),
                "文种是" + kind + "，应为“特此" + kind + "”",
                "the kind is " + kind + "; write 特此" + kind);
      }
    }
  }

  /** 你市 where the one addressee is a 县. */
  private static void addressed(Block.Unit unit, char place, Sheet sheet, Report report) {
    String text = unit.text();
    for (int at = text.indexOf('你'); at >= 0; at = text.indexOf('你', at + 1)) {
      char said = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (PLACES.indexOf(said) >= 0 && said != place) {
        report
            .of(ADDRESS)
            .at(
                sheet.within(unit.span(), text.substring(at, at + 2)),
                "主送机关是" + place + "，这里作“你" + said + "”；改成一致",
                "the addressee is a " + place + ", here it is 你" + said + "; make them agree");
      }
    }
  }

  /** 县 of the one addressee 溪口县人民政府; a blank where there are more or it is no government. */
  private static char place(Document document) {
    if (document.addressees().size() != 1) {
      return ' ';
    }
    String name = Parts.plain(document.addressees().get(0));
    int at = name.indexOf("人民政府") - 1;
    boolean one = at > 1 && name.endsWith("人民政府") && name.charAt(0) != '各';
    return one && PLACES.indexOf(name.charAt(at)) >= 0 ? name.charAt(at) : ' ';
  }
}
