package io.gazette.validate.contents;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "A text with 章 has a 目录 …; its headings equal those of the text (spacing aside)" (LEG-11). */
final class OwnContents implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ111",
          "own-contents-differ",
          Severity.WARNING,
          "立法技术规范（试行）（一）1；LEG-11",
          new Message("目录与正文的章节标题不同", "the contents of a law differ from its headings"),
          new Message(
              "按目录找不到章节，检索结果也不一致。", "Whoever goes by the contents does not find the chapter."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市养犬条例
          （2023年12月1日云川市第八届人民代表大会常务委员会第九次会议通过 2024年1月12日东江省第十三届人民代表大会常务委员会第八次会议批准）
          目录
          第一章　总则
          第二章　免疫
          第三章　附则
          第一章　总则
          第一条　为了规范养犬，制定本条例。
          第二章　登记
          第二条　养犬应当登记。
          第三章　附则
          第三条　本条例自2024年5月1日起施行。
          """,
              """
          云川市养犬条例
          （2023年12月1日云川市第八届人民代表大会常务委员会第九次会议通过 2024年1月12日东江省第十三届人民代表大会常务委员会第八次会议批准）
          目录
          第一章　总则
          第二章　登记
          第三章　附则
          第一章　总则
          第一条　为了规范养犬，制定本条例。
          第二章　登记
          第二条　养犬应当登记。
          第三章　附则
          第三条　本条例自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Printed> lines = Parts.of(document, Printed.Part.CONTENTS_ENTRY);
    List<Document.ContentsItem> items = document.contents();
    if (items.isEmpty() || lines.size() != items.size()) {
      return;
    }
    Set<String> forms = new HashSet<>();
    List<Document.ContentsItem> labelled = new ArrayList<>();
    List<Printed> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).num().isBlank()) {
        forms.add(form(items.get(i).num()));
        labelled.add(items.get(i));
        places.add(lines.get(i));
      }
    }
    List<Block.Unit> units = new ArrayList<>();
    collect(document.body(), forms, units);
    Comparison.report(labelled, places, units, report);
  }

  /** 第#章 of 第一章, #.# of 1.2: what labels of one level have in common. */
  private static String form(String num) {
    StringBuilder form = new StringBuilder();
    for (char c : num.strip().toCharArray()) {
      boolean numeral = Chars.digit(c) >= 0 || ChineseNumber.isNumeral(c);
      if (!numeral) {
        form.append(c);
      } else if (form.isEmpty() || form.charAt(form.length() - 1) != '#') {
        form.append('#');
      }
    }
    return form.toString();
  }

  private static void collect(List<Block> blocks, Set<String> forms, List<Block.Unit> units) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && mayHold(unit) && !unit.quoted()) {
        if (forms.contains(form(unit.num()))) {
          units.add(unit);
        }
        collect(unit.children(), forms, units);
      }
    }
  }

  private static boolean mayHold(Block.Unit unit) {
    return unit.type().ordinal() <= Block.Type.SECTION.ordinal()
        || unit.type() == Block.Type.HEADING;
  }
}
