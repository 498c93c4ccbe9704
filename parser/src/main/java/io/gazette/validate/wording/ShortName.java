package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * "A name in 《》 defined by 以下简称 stands for the full one" (REF-11): a name that is never used is
 * idle.
 */
final class ShortName implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ425",
          "short-name-never-used",
          Severity.INFO,
          "REF-11",
          new Message("定义的简称没有用过", "a short name is defined and never used"),
          new Message(
              "简称是为后文定义的；没有用到，就是多余，或者后文用错了名称。",
              "It is defined for what follows; unused it is idle, or the wrong name is used below."),
          new Message("删去“以下简称”，或者后文改用简称。", "Delete the definition, or use the name."),
          new Rule.Example(
              """
          第一条　云川市人民政府公安机关养犬管理办公室（以下简称犬管办）负责登记。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　云川市人民政府公安机关养犬管理办公室（以下简称犬管办）负责登记。
          第二条　养犬应当向犬管办登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  private static final int MANY = 12;
  private static final int LONGEST = 12;
  private static final List<String> WORDS = List.of("以下简称", "以下统称");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    StringBuilder all = new StringBuilder();
    List<int[]> names = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    collect(document.body(), all, names, spans);
    Map<String, Integer> seen = new HashMap<>();
    for (int[] name : names) {
      seen.merge(all.substring(name[0], name[1]), 1, Integer::sum);
    }
    // Looking for each name is linear in the text: a text that defines very many is left alone.
    for (int i = 0; i < names.size() && names.size() <= MANY; i++) {
      int[] at = names.get(i);
      String name = all.substring(at[0], at[1]);
      boolean used = all.indexOf(name, at[1]) >= 0 || seen.get(name) > 1;
      if (!used) {
        report.at(
            spans.get(i),
            "简称“" + name + "”后文没有用过",
            "the short name " + name + " is never used below");
      }
    }
  }

  private static void collect(
      List<Block> blocks, StringBuilder all, List<int[]> names, List<Span> spans) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        int from = all.length();
        all.append(unit.heading()).append(unit.text()).append('\n');
        define(unit, from, all, names, spans);
        collect(unit.children(), all, names, spans);
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> all.append(cell.text()).append('\n')));
      }
    }
  }

  private static void define(
      Block.Unit unit, int from, StringBuilder all, List<int[]> names, List<Span> spans) {
    for (String word : WORDS) {
      for (int at = all.indexOf(word, from); at >= 0; at = all.indexOf(word, at + 1)) {
        int start = at + word.length();
        while (start < all.length() && "：:“《\"为 　".indexOf(all.charAt(start)) >= 0) {
          start++;
        }
        int end = start;
        int limit = Math.min(all.length(), start + LONGEST + 1);
        while (end < limit && "”》）)\"，。；、\n".indexOf(all.charAt(end)) < 0) {
          end++;
        }
        if (end > start && end - start <= LONGEST) {
          names.add(new int[] {start, end});
          spans.add(unit.span());
        }
      }
    }
  }
}
