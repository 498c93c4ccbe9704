package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 关于修改《…》的决定 names what it changes in its title, its first and its last sentence alike. */
final class AmendedName implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ237",
          "amended-name-differs",
          Severity.WARNING,
          "立法技术规范（试行）（一）6；LEG-15",
          new Message("决定中被修改的法规名称前后不一", "a decision names what it amends in two ways"),
          new Message("被修改的是哪一部法规，会有疑问。", "Which text was changed is left open."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市人民代表大会常务委员会关于修改《云川市养犬管理条例》的决定
          云川市第八届人民代表大会常务委员会第九次会议决定对《云川市养犬管理条例》作如下修改：
          一、将第三条中的“建设”修改为“公安”。
          本决定自公布之日起施行。
          《云川市养犬办理条例》根据本决定作相应修改，重新公布。
          """,
              """
          云川市人民代表大会常务委员会关于修改《云川市养犬管理条例》的决定
          云川市第八届人民代表大会常务委员会第九次会议决定对《云川市养犬管理条例》作如下修改：
          一、将第三条中的“建设”修改为“公安”。
          本决定自公布之日起施行。
          《云川市养犬管理条例》根据本决定作相应修改，重新公布。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    String title = document.title();
    int open = title.indexOf("关于修改《");
    int close = title.indexOf("》的决定");
    boolean one = open >= 0 && close > open && title.indexOf('》') == close;
    if (one) {
      String name = title.substring(open + "关于修改《".length(), close);
      blocks(document.body(), name, sheet, report);
    }
  }

  private static void blocks(List<Block> blocks, String name, Sheet sheet, Report report) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        named(unit.text(), "对《", "》作如下修改", name, unit.span(), sheet, report);
        if (unit.text().strip().startsWith("《")) {
          named(unit.text(), "《", "》根据本决定", name, unit.span(), sheet, report);
        }
        blocks(unit.children(), name, sheet, report);
      }
    }
  }

  /** Compares the name between {@code before} and {@code behind} with that of the title. */
  private static void named(
      String text,
      String before,
      String behind,
      String name,
      Span span,
      Sheet sheet,
      Report report) {
    int to = text.indexOf(behind);
    int from = to < 0 ? -1 : text.lastIndexOf(before, to);
    String here = from < 0 ? name : text.substring(from + before.length(), to);
    boolean one = here.indexOf('》') < 0;
    if (one && !IssuedName.agree(here, name) && !Parts.isShortFor(here, name)) {
      report.at(
          sheet.within(span, "《" + here + "》"),
          "标题作《" + name + "》，这里作《" + here + "》；改成一致",
          "the title says 《" + name + "》; make the name agree");
    }
  }
}
